// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nameplate::sample {

/// 640 × 480 pixels, the left half red, the right half blue, as an iPhone would write it.
inline QByteArray halvesHeic()
{
    return QByteArray::fromBase64(
        "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAUNtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAA"
        "AA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFnAAEAAAAAAAABaAAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEA"
        "AGh2YzEAAAAAw2lwcnAAAAClaXBjbwAAAHlodmNDAQNwAAAAAAAAAAAAWvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMA"
        "AAMAWroCQCEAAQAsQgEBA3AAAAMAkAAAAwAAAwBaoAUCAeFlupJKa5uBAQMCAAADAAIAAAMAAhAiAAEAB0QBwXKwYkAAAAAUaXNw"
        "ZQAAAAAAAAKAAAAB4AAAABBwaXhpAAAAAAMICAgAAAAWaXBtYQAAAAAAAAABAAEDgQKDAAABcG1kYXQAAAFkKAGvUQbG6uqummD5"
        "DpJf//P4f/9XJkPl2aMbGSPwP1xvl4BdAi8///y/n5+O2W/1ZH+gf/oS/wAAAwABT6XYd+AJMDtFqD5ewwcOMt9fpIneDLQLM+ya"
        "2EnH8Ig2xbFNP3E//ypAAAADACwgkwJsPAACMvbpQWm6076/SSA/tI0+YiR3YhNei8W8oFqpYkN//pdMAAADAfGHAAADAAW91LDk"
        "HDjLfX6SVOwoodHjGCHMPx/CINsd0bcjwn/+l0wAAAdMAAADAAF/5nDiA9bOd9fpJjKNkkdgsYIcw/H8Ig2xrZX59yX/8qQAAAMA"
        "joAAAAMAEJEzdxAetnO+v0k4HjuW+Xokd2ITXovFvKVmL3Mg3/+l0wAABgwAAAMARqMdC8g4cZb6/STudfBSbBYwQ5h+P4RBtj6z"
        "cPkhP/8qQAAAEzAABCYx0LyDhxlvr9JPc27moe+Wy0thJx/CINsdWaHAGJA=");
}

} // namespace nameplate::sample
