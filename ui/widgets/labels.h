// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QLabel>
#include <QToolButton>

namespace nameplate {

enum class TextTone
{
    Plain,
    Quiet,
    Warning,
    Danger
};

/// A label for text that somebody typed: plain text whatever it holds, in a colour that follows the palette.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(TextTone tone = TextTone::Plain, QWidget *parent = nullptr);
    PlainLabel(const QString &text, TextTone tone, QWidget *parent = nullptr);

    /// Font size and weight relative to the application's.
    void setSize(double factor, bool bold = false);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    TextTone m_tone;
    bool m_recolouring = false;
};

/// A label of one line that ends in "…" where it does not fit, or gives way to a shorter text; the whole text is its tool
/// tip then.
class ElidedLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(TextTone tone = TextTone::Plain, QWidget *parent = nullptr);

    /// For texts of which a part says something else, as of an amount. Empty: none.
    void setShorter(const QString &text);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isCut() const;

    QString m_shorter;
};

/// The quiet capitals above a group of values.
class SectionLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit SectionLabel(const QString &title, QWidget *parent = nullptr);
};

/// A short fact in a rounded patch; pressed it may explain itself.
class Chip : public QToolButton
{
    Q_OBJECT

public:
    enum class Kind
    {
        Fact,
        Outline
    };

    explicit Chip(const QString &text, const QString &icon = {}, Kind kind = Kind::Fact, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

} // namespace nameplate
