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
    <name>CellEdits</name>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>Delete %n item</numerusform>
            <numerusform>Delete %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>The sheet has %n label(s), so none is number %1.</source>
        <translation>
            <numerusform>The sheet has %n label, so none is number %1.</numerusform>
            <numerusform>The sheet has %n labels, so none is number %1.</numerusform>
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
    <message numerus="yes">
        <source>Warranty of the series, %n year(s)</source>
        <translation>
            <numerusform>Warranty of the series, %n year</numerusform>
            <numerusform>Warranty of the series, %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warranty of the series, %n month(s)</source>
        <translation>
            <numerusform>Warranty of the series, %n month</numerusform>
            <numerusform>Warranty of the series, %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In force, %n day(s) left (until %1)</source>
        <translation>
            <numerusform>In force, %n day left (until %1)</numerusform>
            <numerusform>In force, %n days left (until %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s); registers find things by their numbers</source>
        <translation>
            <numerusform>%n item; registers find things by their numbers</numerusform>
            <numerusform>%n items; registers find things by their numbers</numerusform>
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
    <name>SeriesTexts</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::AddLine</name>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation>
            <numerusform>Add %n item</numerusform>
            <numerusform>Add %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %1. %n item(s) in this go.</source>
        <translation>
            <numerusform>Added %1. %n item in this go.</numerusform>
            <numerusform>Added %1. %n items in this go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) will be added: %1 to %2.</source>
        <translation>
            <numerusform>%Ln item will be added: %1 to %2.</numerusform>
            <numerusform>%Ln items will be added: %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::AttachJob</name>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>Attach %n file</numerusform>
            <numerusform>Attach %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to the tray</source>
        <translation>
            <numerusform>Add %n file to the tray</numerusform>
            <numerusform>Add %n files to the tray</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::BackupsDialog</name>
    <message numerus="yes">
        <source>The backup was read to its end and is sound. It holds %n item(s).</source>
        <translation>
            <numerusform>The backup was read to its end and is sound. It holds %Ln item.</numerusform>
            <numerusform>The backup was read to its end and is sound. It holds %Ln items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::BulkDesk</name>
    <message numerus="yes">
        <source>%1: %n item(s)…</source>
        <comment>%1 is what is done</comment>
        <translation>
            <numerusform>%1: %n item…</numerusform>
            <numerusform>%1: %n items…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n item(s)…</source>
        <translation>
            <numerusform>Deleting %n item…</numerusform>
            <numerusform>Deleting %n items…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::CarePage</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::CellCommands</name>
    <message numerus="yes">
        <source>Changed %n item(s)</source>
        <translation>
            <numerusform>Changed %n item</numerusform>
            <numerusform>Changed %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n item(s)</source>
        <translation>
            <numerusform>Added %n item</numerusform>
            <numerusform>Added %n items</numerusform>
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
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>Attach %n file</numerusform>
            <numerusform>Attach %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n file(s)</source>
        <translation>
            <numerusform>Remove %n file</numerusform>
            <numerusform>Remove %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::EvidenceDesk</name>
    <message numerus="yes">
        <source>Attached to %Ln item(s)</source>
        <translation>
            <numerusform>Attached to %Ln item</numerusform>
            <numerusform>Attached to %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::EvidenceList</name>
    <message numerus="yes">
        <source>also for %n item(s)</source>
        <translation>
            <numerusform>also for %n item</numerusform>
            <numerusform>also for %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::EvidenceViewer</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s). Ctrl and the wheel, or + and − to zoom, 0 to fit.</source>
        <translation>
            <numerusform>%n page. Ctrl and the wheel, or + and − to zoom, 0 to fit.</numerusform>
            <numerusform>%n pages. Ctrl and the wheel, or + and − to zoom, 0 to fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::EvidenceWork</name>
    <message numerus="yes">
        <source>Added %Ln item(s)</source>
        <translation>
            <numerusform>Added %Ln item</numerusform>
            <numerusform>Added %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n file(s)</source>
        <translation>
            <numerusform>Removed %n file</numerusform>
            <numerusform>Removed %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::HistoryList</name>
    <message numerus="yes">
        <source>Show all %Ln change(s)</source>
        <translation>
            <numerusform>Show all %Ln change</numerusform>
            <numerusform>Show all %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::ImportDialog</name>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n new item</numerusform>
            <numerusform>%n new items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n file attached</numerusform>
            <numerusform>%n files attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s): %1</source>
        <translation>
            <numerusform>Of %n row: %1</numerusform>
            <numerusform>Of %n rows: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::Intake</name>
    <message numerus="yes">
        <source>Attached %n file(s)</source>
        <translation>
            <numerusform>Attached %n file</numerusform>
            <numerusform>Attached %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln item(s)</source>
        <translation>
            <numerusform>%1 to %Ln item</numerusform>
            <numerusform>%1 to %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait in the tray of unsorted photos</source>
        <translation>
            <numerusform>%n file wait in the tray of unsorted photos</numerusform>
            <numerusform>%n files wait in the tray of unsorted photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more of this kind.</source>
        <translation>
            <numerusform>%1 And %n more of this kind.</numerusform>
            <numerusform>%1 And %n more of this kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::ItemDelegate</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>in a group</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::ItemHead</name>
    <message numerus="yes">
        <source>one of %n unit(s)</source>
        <translation>
            <numerusform>the only unit</numerusform>
            <numerusform>one of %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>selected</comment>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covered, %n day(s) left</source>
        <translation>
            <numerusform>Covered, %n day left</numerusform>
            <numerusform>Covered, %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these</source>
        <translation>
            <numerusform>%n of these</numerusform>
            <numerusform>%n of these</numerusform>
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
    <name>nameplate::ItemsPanel</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::KeepingDesk</name>
    <message numerus="yes">
        <source>Salvaged. %n thing(s) could not be read and are lost.</source>
        <translation>
            <numerusform>Salvaged. %Ln thing could not be read and is lost.</numerusform>
            <numerusform>Salvaged. %Ln things could not be read and are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s) for good, with their history and the files only they have?</source>
        <translation>
            <numerusform>Delete %Ln item for good, with its history and the files only it has?</numerusform>
            <numerusform>Delete %Ln items for good, with their history and the files only they have?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold(s) them; Backups lists which.</source>
        <translation>
            <numerusform>%Ln backup still holds them; Backups lists which.</numerusform>
            <numerusform>%Ln backups still hold them; Backups lists which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n item(s) for good.</source>
        <translation>
            <numerusform>Deleted %Ln item for good.</numerusform>
            <numerusform>Deleted %Ln items for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold(s) them.</source>
        <translation>
            <numerusform>%Ln backup still holds them.</numerusform>
            <numerusform>%Ln backups still hold them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::LibraryDesk</name>
    <message numerus="yes">
        <source>Removed the tag “%1” from %Ln item(s)</source>
        <translation>
            <numerusform>Removed the tag “%1” from %Ln item</numerusform>
            <numerusform>Removed the tag “%1” from %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the category “%1” of %Ln item(s)</source>
        <translation>
            <numerusform>Removed the category “%1” of %Ln item</numerusform>
            <numerusform>Removed the category “%1” of %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed “%1”; its %Ln item(s) are in “%2” now</source>
        <translation>
            <numerusform>Removed “%1”; its %Ln item is in “%2” now</numerusform>
            <numerusform>Removed “%1”; its %Ln items are in “%2” now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed “%1”; what was directly in it has no place now, %Ln item(s) in all</source>
        <translation>
            <numerusform>Removed “%1”; what was directly in it has no place now, %Ln item in all</numerusform>
            <numerusform>Removed “%1”; what was directly in it has no place now, %Ln items in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved “%1” with %Ln item(s) into “%2”</source>
        <translation>
            <numerusform>Moved “%1” with %Ln item into “%2”</numerusform>
            <numerusform>Moved “%1” with %Ln items into “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved “%1” with %Ln item(s) to the top</source>
        <translation>
            <numerusform>Moved “%1” with %Ln item to the top</numerusform>
            <numerusform>Moved “%1” with %Ln items to the top</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln item(s) to “%1”</source>
        <translation>
            <numerusform>Moved %Ln item to “%1”</numerusform>
            <numerusform>Moved %Ln items to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %Ln item(s) the category “%1”</source>
        <translation>
            <numerusform>Gave %Ln item the category “%1”</numerusform>
            <numerusform>Gave %Ln items the category “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %Ln item(s) the tag “%1”</source>
        <translation>
            <numerusform>Gave %Ln item the tag “%1”</numerusform>
            <numerusform>Gave %Ln items the tag “%1”</numerusform>
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
    <message numerus="yes">
        <source>%1, %n thing(s) to look at</source>
        <translation>
            <numerusform>%1, %Ln thing to look at</numerusform>
            <numerusform>%1, %Ln things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n file(s)</source>
        <translation>
            <numerusform>%1, %n file</numerusform>
            <numerusform>%1, %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::LinkDialog</name>
    <message numerus="yes">
        <source>For %Ln item(s)</source>
        <translation>
            <numerusform>For %Ln item</numerusform>
            <numerusform>For %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::MergeDialog</name>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%Ln new item</numerusform>
            <numerusform>%Ln new items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%Ln different</numerusform>
            <numerusform>%Ln different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%Ln only here</numerusform>
            <numerusform>%Ln only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the other</source>
        <translation>
            <numerusform>%Ln only in the other</numerusform>
            <numerusform>%Ln only in the other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%Ln needs a look</numerusform>
            <numerusform>%Ln need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the document</source>
        <translation>
            <numerusform>%n change of the document</numerusform>
            <numerusform>%n changes of the document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %Ln character</numerusform>
            <numerusform>At least %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::PlacePanel</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::PrintChoicePanel</name>
    <message numerus="yes">
        <source>Everything (%n item(s))</source>
        <translation>
            <numerusform>Everything (%n item)</numerusform>
            <numerusform>Everything (%n items)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the list shows (%n item(s))</source>
        <translation>
            <numerusform>What the list shows (%n item)</numerusform>
            <numerusform>What the list shows (%n items)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is selected (%n item(s))</source>
        <translation>
            <numerusform>What is selected (%n item)</numerusform>
            <numerusform>What is selected (%n items)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 (%n item(s))</source>
        <translation>
            <numerusform>In %1 (%n item)</numerusform>
            <numerusform>In %1 (%n items)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::ReadingTexts</name>
    <message numerus="yes">
        <source>%n reading(s) of the serial number agree.</source>
        <translation>
            <numerusform>%n reading of the serial number agrees.</numerusform>
            <numerusform>%n readings of the serial number agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of the series number agree.</source>
        <translation>
            <numerusform>%n reading of the series number agrees.</numerusform>
            <numerusform>%n readings of the series number agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n agrees</numerusform>
            <numerusform>%n agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::RecallDesk</name>
    <message numerus="yes">
        <source>%n record(s) could not be read. The first: %1</source>
        <translation>
            <numerusform>%n record could not be read: %1</numerusform>
            <numerusform>%n records could not be read. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n notice(s) speaks of an item.</source>
        <translation>
            <numerusform>The notice speaks of no item.</numerusform>
            <numerusform>None of %n notices speaks of an item.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n recall(s) that may mean your items</source>
        <translation>
            <numerusform>Found %n recall that may mean your items</numerusform>
            <numerusform>Found %n recalls that may mean your items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::RecallPage</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>recall notices about items</comment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are shown when these are done.</source>
        <translation>
            <numerusform>%n more is shown when these are done.</numerusform>
            <numerusform>%n more are shown when these are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::RefusedCells</name>
    <message numerus="yes">
        <source>%1: nothing was done, because of %n cell(s).</source>
        <comment>%1 is what was asked for</comment>
        <translation>
            <numerusform>%1: nothing was done, because of %n cell.</numerusform>
            <numerusform>%1: nothing was done, because of %n cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::RemedyText</name>
    <message numerus="yes">
        <source>Join %n item(s) into one</source>
        <translation>
            <numerusform>Join %Ln item</numerusform>
            <numerusform>Join %Ln items into one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::SeriesPage</name>
    <message numerus="yes">
        <source>“%1” is part of this series now, with %Ln unit(s)</source>
        <translation>
            <numerusform>“%1” is part of this series now, with %Ln unit</numerusform>
            <numerusform>“%1” is part of this series now, with %Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) follow the series again</source>
        <translation>
            <numerusform>%Ln unit follows the series again</numerusform>
            <numerusform>%Ln units follow the series again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) differ – reset</source>
        <translation>
            <numerusform>%Ln unit differs – reset</numerusform>
            <numerusform>%Ln units differ – reset</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::StatusLine</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::TileDelegate</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>in a group</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::TrayPanel</name>
    <message numerus="yes">
        <source>%Ln unsorted photo(s)</source>
        <translation>
            <numerusform>%Ln unsorted photo</numerusform>
            <numerusform>%Ln unsorted photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln unsorted photo(s)</source>
        <translation>
            <numerusform>%1 of %Ln unsorted photo</numerusform>
            <numerusform>%1 of %Ln unsorted photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nameplate::Workspace</name>
    <message numerus="yes">
        <source>Deleted %Ln item(s)</source>
        <translation>
            <numerusform>Deleted %Ln item</numerusform>
            <numerusform>Deleted %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln item(s)</source>
        <translation>
            <numerusform>Added %Ln item</numerusform>
            <numerusform>Added %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n item(s)</source>
        <translation>
            <numerusform>Changed %n item</numerusform>
            <numerusform>Changed %n items</numerusform>
        </translation>
    </message>
</context>
</TS>
