#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Nameplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the main job as a screen reader would: through the accessibility tree of the real program.

Adds two items, gives one a serial number and a photo, finds it by four characters of the serial, and saves the
insurance list.
usage: screenreader.py PROGRAM DOCUMENT PHOTO PDF, within a session that has a display, a message bus and AT-SPI.
"""

import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 60  # seconds until something that should come is missing
SERIAL = "4583 0912 0042"
OTHER = "Oak table"  # which has another number, and must go out of sight when the first is looked for


def fail(sentence):
    print(sentence, file=sys.stderr)
    sys.exit(1)


def children(node):
    try:
        return [node.get_child_at_index(i) for i in range(node.get_child_count())]
    except gi.repository.GLib.Error:
        return []


def walk(node, depth=0):
    if node is None or depth > 25:
        return
    yield node
    # A table of many rows is not read from end to end.
    for child in children(node)[:400]:
        yield from walk(child, depth + 1)


def is_shown(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING)


def matches(node, roles, name):
    try:
        return (
            (not roles or node.get_role_name() in roles)
            and (name is None or name in (node.get_name() or ""))
            and (node.get_role_name() == "menu item" or is_shown(node))  # menus are walked before they open
        )
    except gi.repository.GLib.Error:
        return False


def wait(what, look, program=None):
    """The first thing that look() finds."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except gi.repository.GLib.Error:
            found = None
        if found:
            return found
        time.sleep(0.1)
    if program:
        program.tell()
    fail(f"{what} did not come within {PATIENCE} seconds")


class Program:
    def __init__(self, command):
        self.process = subprocess.Popen(command)
        self.root = wait("the program on the accessibility bus", self.on_bus)

    def on_bus(self):
        if self.process.poll() is not None:
            fail(f"the program ended with {self.process.returncode}")
        for application in children(Atspi.get_desktop(0)):
            if application and application.get_process_id() == self.process.pid:
                return application
        return None

    def look(self, roles, name=None, within=None):
        return next((node for node in walk(within or self.root) if matches(node, roles, name)), None)

    def find(self, roles, name=None, within=None):
        return wait(f"{'/'.join(roles)} “{name}”", lambda: self.look(roles, name, within), self)

    def tell(self):
        """What a screen reader could have said instead."""
        for node in walk(self.root):
            if is_shown(node) and node.get_name():
                print(f"  {node.get_role_name()}: {node.get_name()}", file=sys.stderr)

    def press(self, name, roles=("push button", "button")):
        button = self.find(roles, name)
        wait(f"“{name}” to be possible", lambda: button.get_state_set().contains(Atspi.StateType.ENABLED))
        if not button.do_action(0):
            fail(f"“{name}” cannot be pressed")

    def type_into(self, name, text, ending="Return", within=None):
        field = self.find(("text", "entry"), name, within)
        field.grab_focus()
        wait(f"“{name}” to have the focus", lambda: field.get_state_set().contains(Atspi.StateType.FOCUSED))
        if not field.set_text_contents(text):
            fail(f"“{name}” takes no text")
        if ending:
            key(ending)
        return field

    def quit(self):
        self.process.terminate()
        self.process.wait(PATIENCE)


def key(name):
    codes = {"Return": 0xFF0D, "Tab": 0xFF09, "Escape": 0xFF1B}
    Atspi.generate_keyboard_event(codes[name], None, Atspi.KeySynthType.SYM)


def add_items(program):
    for name in (OTHER, "Washing machine"):
        program.press("Add item")
        program.type_into("Name", name, within=program.find(("frame",), "New item"))
        program.find(("table cell",), name)
    program.press("Serial no.: not known")
    program.type_into("Serial", SERIAL)
    program.find(("push button", "button"), SERIAL)


def attach_photo(program, photo):
    program.press("Photos")
    program.type_into("File name", photo)
    program.find(("push button", "button"), "E-001")


def find_by_serial(program):
    program.find(("table cell",), OTHER)
    program.type_into("Search", SERIAL.replace(" ", "").lower()[-4:], ending=None)
    program.find(("table cell",), SERIAL)
    wait("the other item to go out of sight", lambda: not program.look(("table cell",), OTHER), program)


def print_it(program, pdf):
    program.press("Insurance inventory", roles=("menu item",))
    program.press("Save")
    program.type_into("File name", pdf)
    wait("the PDF", lambda: os.path.exists(pdf) and os.path.getsize(pdf) > 1000)


def main():
    program_path, document, photo, pdf = sys.argv[1:]
    Atspi.init()
    program = Program([program_path, document])
    try:
        add_items(program)
        attach_photo(program, photo)
        find_by_serial(program)
        print_it(program, pdf)
    finally:
        program.quit()
    print("A screen reader can do the main job.")


if __name__ == "__main__":
    main()
