// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"

namespace nameplate::cli {

Progress::Progress(Console &console, QString label)
    : m_console(console)
    , m_label(std::move(label))
{}

Progress::~Progress()
{
    if (m_percent >= 0)
        m_console.status({});
}

bool Progress::operator()(int percent)
{
    if (percent != m_percent)
        m_console.status(QStringLiteral("%1 %2 %").arg(m_label).arg(percent));
    m_percent = percent;
    return !isInterrupted();
}

Error cancelled()
{
    return {Error::Code::Cancelled, CommandLine::tr("Stopped; nothing was changed."), {}};
}

} // namespace nameplate::cli
