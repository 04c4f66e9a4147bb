// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/settingsdialog.h"

#include "app/domain/datetext.h"
#include "app/domain/money.h"
#include "app/services/translations.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"
#include "ui/windows/actions.h"
#include "ui/windows/windowsettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <array>
#include <set>

namespace nameplate {

namespace {

/// Ways to write dates and amounts that differ from each other.
constexpr std::array regions{"en_GB", "en_US", "en_CA", "en_IE", "en_AU", "de_DE", "de_AT", "de_CH",
                             "fr_FR", "fr_CA", "fr_CH", "it_IT", "es_ES", "es_MX", "pt_PT", "pt_BR",
                             "nl_NL", "da_DK", "sv_SE", "nb_NO", "fi_FI", "pl_PL", "cs_CZ", "hu_HU",
                             "el_GR", "tr_TR", "uk_UA", "he_IL", "hi_IN", "ja_JP", "ko_KR", "zh_CN"};

/// "Deutsch, Schweiz: 4. März 2021, CHF 1’299.50"
QString sampleOf(const QLocale &locale)
{
    const Money amount{129950,
                       Currency::fromCode(locale.currencySymbol(QLocale::CurrencyIsoCode)).value_or(Currency())};
    return QStringLiteral("%1, %2").arg(datetext::written(QDate(2021, 3, 4), locale), amount.localText(locale));
}

QStringList currencies()
{
    std::set<QString> codes;
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
        if (const auto currency = Currency::fromCode(locale.currencySymbol(QLocale::CurrencyIsoCode)))
            codes.insert(currency->code());
    codes.erase(QString());
    return {codes.begin(), codes.end()};
}

/// Lines of a form that choose among values kept as text; the first means "no choice of one's own".
QComboBox *makeChoice(const QString &first, const QList<std::pair<QString, QString>> &rows, const QString &now,
                      QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(first, QString());
    for (const auto &[value, title] : rows)
        box->addItem(title, value);
    box->setCurrentIndex(qMax(0, box->findData(now)));
    box->setMinimumContentsLength(24);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

void addRow(QFormLayout *form, const QString &title, QWidget *input, const QString &note)
{
    auto *label = new PlainLabel(title, TextTone::Plain, form->parentWidget());
    label->setBuddy(input);
    form->addRow(label, input);
    if (note.isEmpty())
        return;
    auto *below = new PlainLabel(note, TextTone::Quiet, form->parentWidget());
    below->setWordWrap(true);
    input->setAccessibleDescription(note);
    form->addRow(nullptr, below);
}

} // namespace

SettingsDialog::SettingsDialog(WindowSettings &settings, ActionSet &actions, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_actions(actions)
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(lines(this, 1.2));
    form->setVerticalSpacing(lines(this, 0.6));
    for (const auto add : {&SettingsDialog::addTheme, &SettingsDialog::addLanguage, &SettingsDialog::addRegion,
                           &SettingsDialog::addCurrency, &SettingsDialog::addSwitches})
        (this->*add)(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    const int edge = lines(this, 1.2);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(lines(this, 1.2));
    column->addWidget(page);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(onScreen(this, {lines(this, 40), 0}).width());
}

void SettingsDialog::addTheme(QFormLayout *form)
{
    const std::array<std::pair<ActionId, ThemeChoice>, 2> rows{
        {{ActionId::ThemeLight, ThemeChoice::Light}, {ActionId::ThemeDark, ThemeChoice::Dark}}};
    auto *box =
        makeChoice(tr("As the desktop"), {{QStringLiteral("1"), tr("Light")}, {QStringLiteral("2"), tr("Dark")}},
                   QString::number(int(m_settings.theme())), this);
    connect(box, &QComboBox::activated, this, [this, rows](int chosen) {
        m_actions[chosen == 0 ? ActionId::ThemeSystem : rows[size_t(chosen) - 1].first]->trigger();
    });
    addRow(form, tr("&Theme"), box, QString());
}

/// There is something to choose only where more than one language has come with the program.
void SettingsDialog::addLanguage(QFormLayout *form)
{
    QList<std::pair<QString, QString>> rows;
    for (const QString &name : translatedLanguages())
        rows.append({name, QLocale(name).nativeLanguageName()});
    if (rows.size() < 2)
        return;
    auto *box = makeChoice(tr("As the desktop"), rows, m_settings.language(), this);
    connect(box, &QComboBox::activated, this, [this, box] { m_settings.setLanguage(box->currentData().toString()); });
    addRow(form, tr("&Language"), box, tr("Holds from the next start on."));
}

void SettingsDialog::addRegion(QFormLayout *form)
{
    QList<std::pair<QString, QString>> rows;
    for (const char *name : regions) {
        const QLocale locale{QString::fromLatin1(name)};
        rows.append(
            {QString::fromLatin1(name), QStringLiteral("%1 – %2").arg(locale.nativeTerritoryName(), sampleOf(locale))});
    }
    auto *box = makeChoice(tr("As the desktop – %1").arg(sampleOf(QLocale::system())), rows, m_settings.region(), this);
    connect(box, &QComboBox::activated, this, [this, box] {
        m_settings.setRegion(box->currentData().toString());
        emit regionChanged();
    });
    addRow(form, tr("&Dates and amounts"), box, tr("How they are shown, and how they are understood when you type."));
}

void SettingsDialog::addCurrency(QFormLayout *form)
{
    QList<std::pair<QString, QString>> rows;
    for (const QString &code : currencies())
        rows.append({code, code});
    auto *box = makeChoice(tr("Of the region"), rows, m_settings.newCurrency(), this);
    connect(box, &QComboBox::activated, this,
            [this, box] { m_settings.setNewCurrency(box->currentData().toString()); });
    addRow(form, tr("&Currency of new inventories"), box, tr("Each item can still have its own."));
}

void SettingsDialog::addSwitches(QFormLayout *form)
{
    auto *reopen = new QCheckBox(tr("&Open the last inventory at the start"), this);
    reopen->setChecked(m_settings.reopensLast());
    connect(reopen, &QCheckBox::toggled, this, [this](bool on) { m_settings.setReopensLast(on); });
    form->addRow(nullptr, reopen);
}

} // namespace nameplate
