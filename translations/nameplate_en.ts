<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AmountReader</name>
    <message numerus="yes">
        <source>it has more than %n decimal place(s)</source>
        <translation>
            <numerusform>it has more than %n decimal place</numerusform>
            <numerusform>it has more than %n decimal places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>and %n more (see the schedule)</source>
        <translation>
            <numerusform>and %n more (see the schedule)</numerusform>
            <numerusform>and %n more (see the schedule)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), not listed</source>
        <translation>
            <numerusform>%n item, not listed</numerusform>
            <numerusform>%n items, not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n without a value</numerusform>
            <numerusform>%n without a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::Editor</name>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation>
            <numerusform>Add %n item</numerusform>
            <numerusform>Add %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>Delete %n item</numerusform>
            <numerusform>Delete %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach to %n item(s)</source>
        <translation>
            <numerusform>Attach to %n item</numerusform>
            <numerusform>Attach to %n items</numerusform>
        </translation>
    </message>
</context>
</TS>
