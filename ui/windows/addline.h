// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/celledits.h"
#include "ui/widgets/fieldeditor.h"

#include <QFrame>

#include <vector>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace nameplate {

class BulkDesk;
class PlainLabel;
class SeriesCompleter;

/// New items in one line: a name or a series that is there already, then Tab through its numbers, place, date, price
/// and shop. A list or range of serial numbers adds as many items.
class AddLine : public QFrame
{
    Q_OBJECT

public:
    AddLine(const Editor &editor, BulkDesk &desk, const EditingHints &hints, QWidget *parent = nullptr);
    ~AddLine() override;

    /// Shows the line with the focus on the name; what was typed before is still there.
    void open(const QString &place);
    /// For one more unit: series, place, date and shop as of this one, the focus on its serial number.
    void openLike(const Record &unit);

    /// What stays for the item after this one.
    enum class Next
    {
        Nothing,  ///< the line closes
        Purchase, ///< place, date and shop
        Series,   ///< the series too: only its serial number is new
    };
    void add(Next next);

    /// True when something is typed that would be lost.
    [[nodiscard]] bool isBegun() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void added(const std::vector<nameplate::ItemId> &items, bool finished);
    void closed();
    void shownChanged(bool shown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut(const EditingHints &hints);
    void arrange(bool narrow);
    void addKeys();
    QWidget *makeFoot();
    void takeSeries(const SeriesSummary &summary);
    void fill(const Record &unit);
    void check(const Field &field);
    void sayWhatSerialsMean();
    void refuse(const CellOutcome &outcome);
    void end(const CellOutcome &outcome, Next next);
    void clear(Next next);
    void close();
    void say(const QString &text, bool trouble = false);
    [[nodiscard]] FieldEditor &editorOf(const char *key) const;
    [[nodiscard]] QString textOf(const char *key) const;
    [[nodiscard]] bool keepsSeries() const;
    [[nodiscard]] Result<CellEdits> edits() const;

    const Editor &m_editor;
    BulkDesk &m_desk;
    QLocale m_locale;
    std::vector<FieldEditor *> m_fields; ///< in the order of the Tab key
    std::vector<QWidget *> m_titles;     ///< of m_fields
    QWidget *m_body = nullptr;           ///< all of it, which may scroll
    QGridLayout *m_grid = nullptr;
    QGridLayout *m_foot = nullptr;
    std::vector<QWidget *> m_buttons; ///< in the foot
    bool m_narrow = false;
    SeriesCompleter *m_completer = nullptr;
    std::optional<Record> m_unit; ///< of the series that was chosen
    PlainLabel *m_hint = nullptr;
    PlainLabel *m_trouble = nullptr;
    qint64 m_count = 0; ///< added since the line was opened
};

} // namespace nameplate
