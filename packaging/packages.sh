# shellcheck shell=bash disable=SC2034
# SPDX-FileCopyrightText: 2026 The Nameplate developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian 12 packages the project needs, for the scripts beside this file.

build_packages=(
    g++ cmake ninja-build pkg-config ccache
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
    libsqlite3-dev zlib1g-dev libsodium-dev libarchive-dev libxlsxwriter-dev libexpected-dev libcsv-dev libuchardet-dev
    libpoppler-qt6-dev libexiv2-dev libqrencode-dev libqpdf-dev libheif-dev
)

# What a program needs beside the libraries it links: a font, the readers of photo formats, a Wayland window.
run_packages=(fonts-dejavu-core qt6-image-formats-plugins qt6-wayland)

test_packages=(
    git ca-certificates
    clang-format-19 reuse codespell
    desktop-file-utils appstream libxml2-utils shellcheck
    poppler-utils qpdf sqlite3 age unzip strace fonts-droid-fallback
    xvfb openbox dbus at-spi2-core gir1.2-atspi-2.0 python3-gi
)

tidy_packages=(clang-tidy-19)

# Installs those of the named packages that are missing, and touches nothing when none is.
install_missing() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    echo "Installing: ${missing[*]}"
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" </dev/null
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Installing packages needs root: run this script as root, or install sudo." >&2
        return 1
    fi
}

require_apt() {
    command -v apt-get >/dev/null && return
    echo "This script installs what it needs with apt-get and was written for Debian 12." >&2
    echo "Elsewhere install the counterparts of: $*" >&2
    exit 1
}
