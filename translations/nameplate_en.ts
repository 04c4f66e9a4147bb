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
    <name>RowImporter</name>
    <message numerus="yes">
        <source>%n item(s) of the document could be meant</source>
        <translation>
            <numerusform>%n item of the document could be meant</numerusform>
            <numerusform>%n items of the document could be meant</numerusform>
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
<context>
    <name>nameplate::ItemListModel</name>
    <message numerus="yes">
        <source>Group %1, %n item(s), %2</source>
        <translation>
            <numerusform>Group %1, %n item, %2</numerusform>
            <numerusform>Group %1, %n items, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::LibraryModel</name>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n item</numerusform>
            <numerusform>%1, %n items</numerusform>
        </translation>
    </message>
</context>
</TS>
