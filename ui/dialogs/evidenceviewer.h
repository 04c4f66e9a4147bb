// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"

#include <QDialog>
#include <QPointer>

class QStackedWidget;
class QToolButton;

namespace nameplate {

class ElidedLabel;
class EvidenceDetails;
class PageView;
class PhotoView;
class PlainLabel;

/// A row of photos and papers, one at a time as large as the window allows: left and right turn to the next, R turns
/// clockwise, F11 fills the screen, Esc closes. Photos and PDF pages are decoded in workers; what is known of the piece
/// is edited below it.
class EvidenceViewer : public QDialog
{
    Q_OBJECT

public:
    EvidenceViewer(const Inventory &inventory, Editor &editor, const std::vector<Evidence> &row, EvidenceId first,
                   QWidget *parent = nullptr);
    ~EvidenceViewer() override;

    [[nodiscard]] EvidenceId current() const;
    /// True when nameplate can show such a file itself.
    [[nodiscard]] static bool shows(const Inventory &inventory, const Evidence &evidence);

    void describe(); ///< begins typing the caption

signals:
    void otherItemsAsked(nameplate::EvidenceId evidence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void done(int result) override;

private:
    QWidget *makeBar();
    void turnTo(size_t at);
    void step(int by);
    void turnPicture(int by);
    void fillScreen();
    void onChanged(const Changes &changes);
    void display(const Evidence &evidence);
    void showDetails(const Evidence &evidence);
    void showPhoto(const Evidence &evidence);
    void showPaper(const Evidence &evidence);
    void showNothing(const QString &sentence);
    [[nodiscard]] QStringList servedBy(EvidenceId evidence) const;

    const Inventory &m_inventory;
    Editor &m_editor;
    std::vector<EvidenceId> m_row;
    size_t m_at = 0;
    Evidence m_shown;
    ElidedLabel *m_title;
    PlainLabel *m_count;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    std::vector<QToolButton *> m_turns;
    QStackedWidget *m_stack;
    PhotoView *m_photo;
    PlainLabel *m_nothing;
    QPointer<PageView> m_paper;
    EvidenceDetails *m_details;
    PlainLabel *m_state;
};

} // namespace nameplate
