# SPDX-FileCopyrightText: 2026 The Nameplate developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Every foreign library the project links, found in one place.

find_package(Qt6 6.4 REQUIRED COMPONENTS Concurrent Core DBus Gui LinguistTools Network PrintSupport Svg Test
    Widgets)
find_package(tl-expected REQUIRED)
find_package(exiv2 CONFIG REQUIRED)
find_package(SQLite3 3.40 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(LibArchive REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(uchardet REQUIRED IMPORTED_TARGET uchardet)
pkg_check_modules(qpdf REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
if(NAMEPLATE_PDF)
    pkg_check_modules(poppler REQUIRED IMPORTED_TARGET poppler-qt6)
    pkg_check_modules(heif REQUIRED IMPORTED_TARGET libheif)
endif()

# libcsv ships neither a CMake nor a pkg-config file.
find_path(CSV_INCLUDE_DIR csv.h REQUIRED)
find_library(CSV_LIBRARY csv REQUIRED)
add_library(Csv::Csv UNKNOWN IMPORTED)
set_target_properties(Csv::Csv PROPERTIES
    IMPORTED_LOCATION "${CSV_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${CSV_INCLUDE_DIR}")

# These headers lie on the ordinary include path, so the compiler would find them without the library being linked.
# Each line: the library, then the pattern of its headers. Only a layer that links the library may include them.
set(GUARDED_HEADERS
    "SQLite::SQLite3 ^sqlite3(ext)?\\.h$"
    "LibArchive::LibArchive ^archive(_entry)?\\.h$"
    "PkgConfig::xlsxwriter ^xlsxwriter"
    "PkgConfig::sodium ^sodium"
    "ZLIB::ZLIB ^zlib\\.h$"
    "Csv::Csv ^csv\\.h$"
    "PkgConfig::uchardet ^uchardet"
    "PkgConfig::poppler ^poppler"
    "PkgConfig::heif ^libheif"
    "PkgConfig::qpdf ^qpdf/"
    "PkgConfig::qrencode ^qrencode\\.h$"
    "exiv2lib ^exiv2/")
