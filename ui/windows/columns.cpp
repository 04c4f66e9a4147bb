// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/columns.h"

#include "ui/widgets/housestyle.h"

namespace nameplate {

namespace {

// In lines of text: what each column needs so that nothing in it is cut.
constexpr double leastLibrary = 9;
constexpr double leastMiddle = 20;
constexpr double leastItem = 17;
constexpr double handles = 0.5;

} // namespace

Columns::Columns(QWidget *parent)
    : QSplitter(parent)
{
    setChildrenCollapsible(false);
    setMinimumWidth(lines(this, leastMiddle));
}

void Columns::arrange(QWidget *library, QWidget *middle, QWidget *item)
{
    m_library = library;
    m_middle = middle;
    m_item = item;
    m_library->setMinimumWidth(lines(this, leastLibrary));
    m_middle->setMinimumWidth(lines(this, leastMiddle));
    m_item->setMinimumWidth(lines(this, leastItem));
    for (int column = 0; column < count(); ++column)
        setStretchFactor(column, column == 1 ? 1 : 0);
    setSizes({lines(this, 13.5), lines(this, 40), lines(this, 24)});
}

bool Columns::isLibraryShown() const
{
    return m_library && !m_library->isHidden();
}

void Columns::setLibraryWanted(bool wanted)
{
    const bool narrow = width() < lines(this, leastLibrary + leastMiddle + leastItem + handles);
    (narrow ? m_wantedNarrow : m_wanted) = wanted;
    fit();
}

/// The list is always there; the item where it has room beside the list.
void Columns::fit()
{
    if (!m_library)
        return;
    const bool narrow = width() < lines(this, leastLibrary + leastMiddle + leastItem + handles);
    const bool library = narrow ? m_wantedNarrow : m_wanted;
    const bool item = width() >= lines(this, leastMiddle + leastItem + handles) && !(narrow && library);
    const bool changes = m_library->isHidden() == library;
    m_library->setVisible(library);
    m_item->setVisible(item);
    if (changes)
        emit libraryShown(library);
}

void Columns::resizeEvent(QResizeEvent *event)
{
    fit();
    QSplitter::resizeEvent(event);
}

} // namespace nameplate
