// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace nameplate {

class ElidedLabel;
class PlainLabel;

/// The foot of the window: that all is saved, or that the document cannot be changed; which file it is; and how far a
/// long job has come, with a way to stop it.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showDocument(const QString &path, bool readOnly);
    /// When the newest backup was made; none: never.
    void showBackup(const std::optional<QDateTime> &at);
    void showFindings(qint64 count); ///< none: nothing is said
    void showProgress(const QString &text, int done, int total);
    void endProgress();

signals:
    void cancelAsked();
    void careAsked(); ///< what needs care is to be shown

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drawIcon();

    bool m_readOnly = false;
    QLabel *m_icon;
    PlainLabel *m_state;
    PlainLabel *m_backup;
    ElidedLabel *m_path;
    QToolButton *m_care;
    QWidget *m_job;
    PlainLabel *m_jobText;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace nameplate
