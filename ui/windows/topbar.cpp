// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/topbar.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"
#include "ui/windows/actions.h"
#include "ui/windows/searchbox.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>

namespace nameplate {

namespace {

/// A button that does what the action does and is possible when the action is.
QPushButton *buttonFor(QAction *action, const QString &text, const QIcon &icon, QWidget *parent)
{
    auto *button = new QPushButton(icon, text, parent);
    button->setToolTip(action->shortcut().isEmpty()
                           ? action->text().remove(u'&')
                           : QStringLiteral("%1 (%2)").arg(action->text().remove(u'&'),
                                                           action->shortcut().toString(QKeySequence::NativeText)));
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

/// A button that opens a menu and goes on, so that pressing it answers a screen reader at once.
class MenuButton : public QPushButton
{
public:
    MenuButton(const QString &text, const QString &icon, QWidget *parent)
        : QPushButton(lineIcon(icon), text, parent)
        , m_menu(new QMenu(this))
    {
        QObject::connect(this, &QPushButton::clicked, m_menu, [this] {
            const int width = m_menu->sizeHint().width();
            m_menu->popup(mapToGlobal(QPoint(qMin(0, this->width() - width), height())));
            m_menu->setActiveAction(m_menu->actions().constFirst()); // which is spoken
        });
        QObject::connect(m_menu, &QMenu::aboutToHide, this, [this] { setDown(false); });
    }

    [[nodiscard]] QMenu *entries() const { return m_menu; }

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        QPushButton::initStyleOption(option);
        option->features.setFlag(QStyleOptionButton::HasMenu);
    }

private:
    QMenu *m_menu;
};

QPushButton *printButton(const ActionSet &actions, QWidget *parent)
{
    auto *button = new MenuButton(TopBar::tr("Print"), QStringLiteral("printer"), parent);
    button->setToolTip(TopBar::tr("Print a report, or save it as PDF"));
    for (const ActionRow &row : ActionSet::rows())
        if (row.menu == MenuId::Reports)
            button->entries()->addAction(actions[row.id]);
    return button;
}

} // namespace

TopBar::TopBar(ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchBox(actions[ActionId::Find]->shortcut(), this))
{
    QPushButton *add = buttonFor(actions[ActionId::AddItem], tr("Add item"),
                                 lineIcon(QStringLiteral("plus"), IconTone::OnAccent), this);
    add->setDefault(true);
    QFont bold = add->font();
    bold.setBold(true);
    add->setFont(bold);
    QPushButton *photos =
        buttonFor(actions[ActionId::AddPhotos], tr("Photos"), lineIcon(QStringLiteral("image-plus")), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(lines(this, 0.7), lines(this, 0.35), lines(this, 0.7), lines(this, 0.45));
    row->setSpacing(lines(this, 0.6));
    row->addWidget(add);
    row->addWidget(photos);
    row->addStretch(1);
    row->addWidget(m_search, 6);
    row->addStretch(1);
    row->addWidget(printButton(actions, this));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, shadesOf(palette()).line);
}

} // namespace nameplate
