// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLineEdit;
class QTimer;

namespace nameplate {

/// One number on the plate: a press copies it exactly as printed, F2 or typing edits it in place. Without a number a
/// press starts typing one.
class PlateCell : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PlateCell(const QString &caption, QWidget *parent = nullptr);

    /// What is being typed is left alone unless `overTyping`.
    void setNumber(const QString &number, bool overTyping);
    [[nodiscard]] QString number() const { return m_number; }
    void setReadOnly(bool readOnly);
    void setLookAlikesMarked(bool marked);

    void startEditing(const QString &text);
    [[nodiscard]] bool isEditing() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void copied(const QString &number);
    void edited(const QString &number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onPressed();
    void copy();
    void finishEditing(bool keep);
    void describe();
    [[nodiscard]] QFont captionFont() const;
    [[nodiscard]] QFont numberFont() const;
    [[nodiscard]] QFont fittingFont() const;
    [[nodiscard]] QRect numberRect() const;
    void paintNumber(QPainter &painter) const;

    QString m_caption;
    QString m_number;
    bool m_readOnly = false;
    bool m_marked = false;
    QLineEdit *m_editor;
    QTimer *m_copiedTimer;
};

} // namespace nameplate
