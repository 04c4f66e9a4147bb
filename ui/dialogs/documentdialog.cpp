// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/documentdialog.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stylepaint.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOptionFrame>
#include <QVBoxLayout>

namespace nameplate {

namespace {

constexpr int longestText = 1000; ///< characters of a name or a number

/// A text of several lines, framed like the fields beside it.
class FramedText : public QPlainTextEdit
{
public:
    FramedText(const QString &text, QWidget *parent)
        : QPlainTextEdit(text, parent)
    {
        setFrameShape(QFrame::NoFrame);
        setTabChangesFocus(true);
        viewport()->setAutoFillBackground(false);
        setViewportMargins(2, 2, 2, 2);
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return QPlainTextEdit::event(event);
        QPainter painter(this);
        QStyleOptionFrame option;
        option.initFrom(this);
        stylepaint::field(&painter, &option, Dress::Plain);
        return true;
    }
};

} // namespace

DocumentDialog::DocumentDialog(Editor &editor, const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_editor(editor)
    , m_locale(locale)
{
    setWindowTitle(tr("Names and insurance"));
    const DocumentSettings settings = editor.inventory().settings();
    auto *lead = new PlainLabel(tr("Printed on reports and kept in this document."), TextTone::Quiet, this);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addLine(form, tr("&Insured"), settings.insuredName);
    m_address = new FramedText(settings.insuredAddress, this);
    m_address->setFixedHeight(lines(this, 4.2));
    m_address->setAccessibleName(tr("Address"));
    form->addRow(tr("&Address"), m_address);
    m_insurer = addLine(form, tr("Insu&rer"), settings.insurer);
    m_policy = addLine(form, tr("&Policy number"), settings.policyNumber);
    m_limit = addLine(form, tr("&Contents limit"),
                      settings.contentsLimit ? settings.contentsLimit->localText(locale) : QString());
    m_limit->setPlaceholderText(tr("What the policy pays at most"));
    m_currency = addLine(form, tr("C&urrency of new amounts"), settings.currency.code());
    m_currency->setPlaceholderText(tr("A code of three letters, such as EUR"));
    m_trouble = new PlainLabel(TextTone::Danger, this);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *saving = new QPushButton(tr("&Save"), this);
    saving->setDefault(true);
    auto *leaving = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leaving);
    buttons->addWidget(saving);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(lines(this, 1.2), lines(this, 1), lines(this, 1.2), lines(this, 1));
    column->setSpacing(lines(this, 0.7));
    column->addWidget(lead);
    column->addLayout(form);
    column->addWidget(m_trouble);
    column->addLayout(buttons);
    const bool readOnly = editor.inventory().isReadOnly();
    for (QLineEdit *field : {m_name, m_insurer, m_policy, m_limit, m_currency})
        field->setReadOnly(readOnly);
    m_address->setReadOnly(readOnly);
    saving->setVisible(!readOnly);
    leaving->setText(readOnly ? tr("Close") : tr("Cancel"));
    connect(saving, &QPushButton::clicked, this, &DocumentDialog::save);
    connect(leaving, &QPushButton::clicked, this, &QDialog::reject);
    resize(lines(this, 34), sizeHint().height());
}

QLineEdit *DocumentDialog::addLine(QFormLayout *form, const QString &title, const QString &text)
{
    auto *field = new QLineEdit(text, this);
    field->setMaxLength(longestText);
    field->setAccessibleName(QString(title).remove(u'&'));
    form->addRow(title, field);
    connect(field, &QLineEdit::textEdited, this, [this] { m_trouble->hide(); });
    return field;
}

void DocumentDialog::refuse(QLineEdit *field, const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->show();
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

/// What the fields say; nothing when one of them cannot be understood, which is said.
std::optional<DocumentSettings> DocumentDialog::typed()
{
    DocumentSettings settings = m_editor.inventory().settings();
    const QString code = m_currency->text().trimmed();
    const auto currency = code.isEmpty() ? Result<Currency>(Currency()) : Currency::fromCode(code);
    if (!currency) {
        refuse(m_currency, currency.error().message());
        return std::nullopt;
    }
    settings.currency = *currency;
    settings.contentsLimit.reset();
    if (const QString limit = m_limit->text().trimmed(); !limit.isEmpty()) {
        const auto amount = Money::fromLocalText(limit, *currency, m_locale);
        if (!amount || amount->minor < 0) {
            refuse(m_limit, amount ? tr("The contents limit cannot be below zero.") : amount.error().message());
            return std::nullopt;
        }
        settings.contentsLimit = *amount;
    }
    settings.insuredName = m_name->text().trimmed();
    settings.insuredAddress = m_address->toPlainText().trimmed().left(longestText);
    settings.insurer = m_insurer->text().trimmed();
    settings.policyNumber = m_policy->text().trimmed();
    return settings;
}

void DocumentDialog::save()
{
    const auto settings = typed();
    if (!settings)
        return;
    if (*settings == m_editor.inventory().settings())
        return accept();
    if (const auto done = m_editor.saveSettings(*settings); !done)
        return refuse(m_name, done.error().message());
    accept();
    emit saved();
}

} // namespace nameplate
