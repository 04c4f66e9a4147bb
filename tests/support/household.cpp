// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/household.h"

namespace nameplate {

namespace {

template <class T>
T expected(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

Household::Household()
{
    expected(Inventory::create(path(), {.currency = expected(Currency::fromCode(u"EUR")),
                                        .insuredName = {},
                                        .insuredAddress = {},
                                        .insurer = {},
                                        .policyNumber = {},
                                        .contentsLimit = {}}));
    m_inventory = expected(Inventory::open(path(), Inventory::Access::ReadWrite));
    m_editor = std::make_unique<Editor>(*m_inventory);
}

ItemId Household::add(const QStringList &values) const
{
    Record record = m_editor->blankRecord();
    for (const QString &each : values) {
        const qsizetype cut = each.indexOf(u'=');
        const Field *field = fields::find(each.left(cut));
        if (!field)
            qFatal("no field %s", qPrintable(each));
        expected(fields::setText(*field, record, each.mid(cut + 1), fields::Typing::plain()));
    }
    return expected(m_editor->add(record));
}

void Household::set(ItemId item, const char *key, const QString &value) const
{
    expected(m_editor->setField({&item, 1}, fields::at(key), value, fields::Typing::plain()));
}

void Household::addFourThings() const
{
    const QStringList washer{QStringLiteral("name=Washing machine"),  QStringLiteral("brand=Bosch"),
                             QStringLiteral("series_name=Serie 6"),   QStringLiteral("series_number=WAW28750GB"),
                             QStringLiteral("category=Appliances"),   QStringLiteral("price=599.00"),
                             QStringLiteral("acquired_on=2021-03-04")};
    add(washer + QStringList{QStringLiteral("serial=458309120042"), QStringLiteral("place=Home / Utility room")});
    add(washer + QStringList{QStringLiteral("serial=458309120077"), QStringLiteral("place=Home / Cellar")});
    add({QStringLiteral("name=Laptop"), QStringLiteral("brand=Dell"), QStringLiteral("series_name=XPS 13"),
         QStringLiteral("series_number=9315"), QStringLiteral("serial=5RFDP01"), QStringLiteral("place=Home / Study"),
         QStringLiteral("price=1449.00")});
    add({QStringLiteral("name=Oak table"), QStringLiteral("place=Home / Kitchen"), QStringLiteral("value=450")});
}

void Household::close()
{
    m_editor.reset();
    m_inventory.reset();
}

} // namespace nameplate
