<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>Owned</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Eingelagert</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Verliehen</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In Reparatur</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Verschenkt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Gestohlen</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Zerstört</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Entsorgt</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Geerbt</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Selbst gemacht</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Getauscht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Kaufpreis</translation>
    </message>
    <message>
        <source>Expert valuation</source>
        <translation>Gutachten</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>Marktpreis</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Rating plate</source>
        <translation>Typenschild</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kaufbeleg</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Warranty card</source>
        <translation>Garantiekarte</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Wertgutachten</translation>
    </message>
    <message>
        <source>“%1” is not one of the possible values.</source>
        <translation>„%1“ ist keiner der möglichen Werte.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Inventory number</source>
        <translation>Inventarnummer</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Series name</source>
        <translation>Modellname</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Modellnummer</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Erworben am</translation>
    </message>
    <message>
        <source>How acquired</source>
        <translation>Art des Erwerbs</translation>
    </message>
    <message>
        <source>Acquired from</source>
        <translation>Erworben bei</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency of value</source>
        <translation>Währung des Werts</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>Heutiger Wert</translation>
    </message>
    <message>
        <source>Valued on</source>
        <translation>Bewertet am</translation>
    </message>
    <message>
        <source>Value rests on</source>
        <translation>Grundlage des Werts</translation>
    </message>
    <message>
        <source>Replacement price</source>
        <translation>Neupreis</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Garantie bis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>Identifier</name>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>IMEI 2</source>
        <translation>IMEI 2</translation>
    </message>
    <message>
        <source>IMEISV</source>
        <translation>IMEISV</translation>
    </message>
    <message>
        <source>MEID</source>
        <translation>MEID</translation>
    </message>
    <message>
        <source>SIM card (ICCID)</source>
        <translation>SIM-Karte (ICCID)</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>Fahrgestellnummer (FIN)</translation>
    </message>
    <message>
        <source>Service tag</source>
        <translation>Service-Tag</translation>
    </message>
    <message>
        <source>Express service code</source>
        <translation>Express-Servicecode</translation>
    </message>
    <message>
        <source>E-Nr</source>
        <translation>E-Nr.</translation>
    </message>
    <message>
        <source>FD number</source>
        <translation>FD-Nummer</translation>
    </message>
    <message>
        <source>Z-Nr</source>
        <translation>Z-Nr.</translation>
    </message>
    <message>
        <source>Engine number</source>
        <translation>Motornummer</translation>
    </message>
    <message>
        <source>Frame number</source>
        <translation>Rahmennummer</translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Strichcode (GTIN)</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Owner mark</source>
        <translation>Eigentumskennzeichnung</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>Inventaretikett</translation>
    </message>
    <message>
        <source>Import reference</source>
        <translation>Importkennung</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Amounts in %1.</source>
        <translation>Beträge in %1.</translation>
    </message>
    <message>
        <source>%1 (no currency stated)</source>
        <translation>%1 (ohne Währungsangabe)</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Weitere Nummern</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <source>Fault and case</source>
        <translation>Fehler und Vorgang</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Since, how often</source>
        <translation>Seit wann, wie oft</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Vorgangsnummer</translation>
    </message>
    <message>
        <source>Spoke to, next date</source>
        <translation>Gesprochen mit, nächster Termin</translation>
    </message>
    <message>
        <source>Claim sheet</source>
        <translation>Garantieblatt</translation>
    </message>
    <message>
        <source>No item was chosen, so there is nothing to claim for.</source>
        <translation>Es wurde kein Gegenstand ausgewählt, also gibt es nichts zu melden.</translation>
    </message>
    <message numerus="yes">
        <source>Warranty of the series, %n year(s)</source>
        <translation>
            <numerusform>Herstellergarantie, %n Jahr</numerusform>
            <numerusform>Herstellergarantie, %n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warranty of the series, %n month(s)</source>
        <translation>
            <numerusform>Herstellergarantie, %n Monat</numerusform>
            <numerusform>Herstellergarantie, %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>In force, today is the last day (%1)</source>
        <translation>Gültig, heute ist der letzte Tag (%1)</translation>
    </message>
    <message numerus="yes">
        <source>In force, %n day(s) left (until %1)</source>
        <translation>
            <numerusform>Gültig, noch %n Tag (bis %1)</numerusform>
            <numerusform>Gültig, noch %n Tage (bis %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A run of exhibits: &quot;E-014 to E-017&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Item %1, %2</source>
        <translation>Nr. %1, %2</translation>
    </message>
    <message>
        <source>Items %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more (see the schedule)</source>
        <translation>
            <numerusform>und %n weiterer (siehe Aufstellung)</numerusform>
            <numerusform>und %n weitere (siehe Aufstellung)</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be shown as a picture. It is kept in the document.</source>
        <translation>Diese Datei lässt sich nicht als Bild zeigen. Sie liegt im Inventar.</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, Seite %2 von %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>File and whose it is</source>
        <translation>Datei und wozu sie gehört</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Not printed because</source>
        <translation>Nicht gedruckt, weil</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>PDF document, pages not shown</source>
        <translation>PDF-Dokument, Seiten nicht gezeigt</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>Personal property inventory</source>
        <translation>Hausratverzeichnis</translation>
    </message>
    <message>
        <source>The schedule as a table</source>
        <translation>Die Aufstellung als Tabelle</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Versichert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Versicherer</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Policennummer</translation>
    </message>
    <message>
        <source>Contents limit</source>
        <translation>Versicherungssumme</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Data hash</source>
        <translation>Prüfsumme der Daten</translation>
    </message>
    <message>
        <source>The total value is within it.</source>
        <translation>Der Gesamtwert liegt darunter.</translation>
    </message>
    <message>
        <source>The total value is %1 above it.</source>
        <translation>Der Gesamtwert liegt um %1 darüber.</translation>
    </message>
    <message>
        <source>Values in other currencies are not compared.</source>
        <translation>Werte in anderen Währungen sind nicht verglichen.</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Verzeichnet</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>at the price paid</source>
        <translation>zum Kaufpreis</translation>
    </message>
    <message>
        <source>owner’s estimate</source>
        <translation>eigene Schätzung</translation>
    </message>
    <message>
        <source>Total paid</source>
        <translation>Summe der Kaufpreise</translation>
    </message>
    <message>
        <source>Total replacement</source>
        <translation>Summe der Neupreise</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Ohne Nachweis</translation>
    </message>
    <message>
        <source>No longer owned</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Gegenstand</numerusform>
            <numerusform>%n Gegenstände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), not listed</source>
        <translation>
            <numerusform>%n Gegenstand, nicht verzeichnet</numerusform>
            <numerusform>%n Gegenstände, nicht verzeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Personal property schedule</source>
        <translation>Aufstellung des Hausrats</translation>
    </message>
    <message>
        <source>No items are recorded.</source>
        <translation>Es sind keine Gegenstände verzeichnet.</translation>
    </message>
    <message>
        <source>e = owner’s estimate, p = the price paid stands for the value, g = gift.</source>
        <translation>s = eigene Schätzung, k = der Kaufpreis steht für den Wert, g = Geschenk.</translation>
    </message>
    <message>
        <source>Value and evidence</source>
        <translation>Wert und Nachweise</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Evidence not printed</source>
        <translation>Nicht gedruckte Nachweise</translation>
    </message>
    <message>
        <source>These files are kept in the document.</source>
        <translation>Diese Dateien liegen im Inventar.</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Items without evidence</source>
        <translation>Gegenstände ohne Nachweis</translation>
    </message>
    <message>
        <source>Every item has at least one photo or document.</source>
        <translation>Zu jedem Gegenstand gibt es mindestens ein Foto oder Dokument.</translation>
    </message>
    <message>
        <source>Items without a value</source>
        <translation>Gegenstände ohne Wert</translation>
    </message>
    <message>
        <source>Every item has a value.</source>
        <translation>Jeder Gegenstand hat einen Wert.</translation>
    </message>
    <message>
        <source>The value of a line is its quantity times the value recorded for one unit or, where none is recorded, the price paid for one. Lines without either are counted as “without a value” and add nothing.</source>
        <translation>Der Wert einer Zeile ist die Anzahl mal dem verzeichneten Wert eines Stücks oder, wo keiner verzeichnet ist, mal dem Kaufpreis eines Stücks. Zeilen ohne beides zählen als „ohne Wert“ und tragen nichts bei.</translation>
    </message>
    <message>
        <source>Price paid, value and replacement are added up apart from each other; what is not known of a line adds nothing to that sum and is counted. Different currencies are never added together.</source>
        <translation>Kaufpreis, Wert und Neupreis sind getrennt zusammengezählt; was zu einer Zeile nicht bekannt ist, trägt zu der betreffenden Summe nichts bei und wird gezählt. Verschiedene Währungen werden nie zusammengezählt.</translation>
    </message>
    <message>
        <source>The replacement is the price of a new one, as recorded with the item or with its series. Ages are counted from the day of acquisition.</source>
        <translation>Der Neupreis ist der Preis eines neuen Stücks, wie er beim Gegenstand oder bei seinem Modell verzeichnet ist. Das Alter zählt ab dem Tag des Erwerbs.</translation>
    </message>
    <message>
        <source>Evidence that is numbered here and not printed is kept in %1.</source>
        <translation>Nachweise, die hier nummeriert und nicht gedruckt sind, liegen in %1.</translation>
    </message>
    <message>
        <source>Useful lives</source>
        <translation>Nutzungsdauern</translation>
    </message>
    <message>
        <source>%1. For the adjuster’s reckoning; no value in this inventory was depreciated with it.</source>
        <translation>%1. Für die Berechnung des Sachverständigen; kein Wert in diesem Verzeichnis ist damit abgeschrieben.</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Art des Gegenstands</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>no serial number recorded</source>
        <translation>keine Seriennummer verzeichnet</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>e</source>
        <translation>s</translation>
    </message>
    <message>
        <source>p</source>
        <translation>k</translation>
    </message>
    <message>
        <source>no number recorded</source>
        <translation>keine Nummer verzeichnet</translation>
    </message>
    <message>
        <source>no serial number</source>
        <translation>keine Seriennummer</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Anz.</translation>
    </message>
    <message>
        <source>Item, brand, series number</source>
        <translation>Gegenstand, Marke, Modellnummer</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Erworben</translation>
    </message>
    <message>
        <source>Age, years</source>
        <translation>Alter, Jahre</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>Kaufpreis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Neupreis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Serial number, other numbers</source>
        <translation>Seriennummer, weitere Nummern</translation>
    </message>
    <message>
        <source>Owner mark</source>
        <translation>Eigentumskennzeichnung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Ausführung %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht verzeichnet</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>inventory number</comment>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Modellnummer</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Underlined: a letter, not the digit that looks like it.</source>
        <translation>Unterstrichen: ein Buchstabe, nicht die ähnliche Ziffer.</translation>
    </message>
    <message>
        <source>Express service code</source>
        <translation>Express-Servicecode</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Price paid for one</source>
        <translation>Kaufpreis eines Stücks</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>no receipt recorded</source>
        <translation>kein Kaufbeleg verzeichnet</translation>
    </message>
    <message>
        <source>the price paid, as no value is recorded</source>
        <translation>der Kaufpreis, da kein Wert verzeichnet ist</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Claim online</source>
        <translation>Online melden</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>Without a series</source>
        <translation>Ohne Modell</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Ort</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>By brand</source>
        <translation>Nach Marke</translation>
    </message>
    <message>
        <source>Without a brand</source>
        <translation>Ohne Marke</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Übertrag</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Übertrag von voriger Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n ohne Wert</numerusform>
            <numerusform>%n ohne Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>Summe, %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Without value</source>
        <translation>Ohne Wert</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>No item was chosen, so there are no labels.</source>
        <translation>Es wurde kein Gegenstand ausgewählt, also gibt es keine Etiketten.</translation>
    </message>
    <message>
        <source>“%1” is not a sheet of labels.</source>
        <translation>„%1“ ist kein Etikettenbogen.</translation>
    </message>
    <message>
        <source>Use %1, or paper, columns × rows and size of your own: “A4 3x8 70x37”.</source>
        <translation>Möglich sind %1 oder Papier, Spalten × Zeilen und eigene Größe: „A4 3x8 70x37“.</translation>
    </message>
    <message>
        <source>The labels of “%1” do not fit on the paper.</source>
        <translation>Die Etiketten von „%1“ passen nicht auf das Papier.</translation>
    </message>
    <message>
        <source>All lengths are in millimetres.</source>
        <translation>Alle Längen sind in Millimetern.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Der Bericht wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is not a paper size.</source>
        <translation>„%1“ ist kein Papierformat.</translation>
    </message>
    <message>
        <source>Use A4 or Letter.</source>
        <translation>Möglich sind A4 und Letter.</translation>
    </message>
    <message>
        <source>The PDF file cannot be written: %1</source>
        <translation>Die PDF-Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The PDF file cannot be written.</source>
        <translation>Die PDF-Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>No fonts are installed, so the report would be blank.</source>
        <translation>Es sind keine Schriften installiert, der Bericht wäre leer.</translation>
    </message>
    <message>
        <source>Install the DejaVu fonts.</source>
        <translation>Die DejaVu-Schriften installieren.</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Gestohlen</translation>
    </message>
    <message>
        <source>Without any number</source>
        <translation>Ohne jede Nummer</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s); registers find things by their numbers</source>
        <translation>
            <numerusform>%n Gegenstand; Register finden Dinge über ihre Nummern</numerusform>
            <numerusform>%n Gegenstände; Register finden Dinge über ihre Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Stolen property</source>
        <translation>Gestohlene Gegenstände</translation>
    </message>
    <message>
        <source>No item is marked as stolen. Set the status of what was taken to “Stolen”.</source>
        <translation>Kein Gegenstand ist als gestohlen gekennzeichnet. Setzen Sie den Status des Entwendeten auf „Gestohlen“.</translation>
    </message>
    <message>
        <source>When, where taken from</source>
        <translation>Wann, wo entwendet</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Gemeldet bei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title of a PDF: report, document</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that the reports are translated to</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Police %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>data %1</source>
        <translation>Daten %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Insurance inventory</source>
        <translation>Hausratverzeichnis für die Versicherung</translation>
    </message>
    <message>
        <source>Everything you own with its numbers and values, photos and receipts as numbered exhibits: for the insurer, before anything happens.</source>
        <translation>Alles, was Ihnen gehört, mit Nummern und Werten, Fotos und Belege als nummerierte Anlagen: für den Versicherer, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Insurance inventory - %1 - %2.pdf</source>
        <translation>Hausratverzeichnis - %1 - %2.pdf</translation>
    </message>
    <message>
        <source>A page for each item to have at hand on the telephone: its numbers spelled, purchase and proof, coverage, and room for what is said.</source>
        <translation>Eine Seite je Gegenstand für das Telefongespräch: die Nummern buchstabiert, Kauf und Nachweis, Garantie und Platz für Notizen.</translation>
    </message>
    <message>
        <source>Claim sheet - %1 - %2.pdf</source>
        <translation>Garantieblatt - %1 - %2.pdf</translation>
    </message>
    <message>
        <source>Police sheet</source>
        <translation>Polizeiblatt</translation>
    </message>
    <message>
        <source>What is marked as stolen, for the police and registers of stolen property: numbers and owner marks first.</source>
        <translation>Was als gestohlen gekennzeichnet ist, für Polizei und Sachfahndung: Nummern und Kennzeichnungen zuerst.</translation>
    </message>
    <message>
        <source>Stolen property - %1 - %2.pdf</source>
        <translation>Gestohlene Gegenstände - %1 - %2.pdf</translation>
    </message>
    <message>
        <source>Check list by place</source>
        <translation>Prüfliste nach Ort</translation>
    </message>
    <message>
        <source>What should be where, with a box to tick: for the yearly walk through the rooms, for movers, for an estate.</source>
        <translation>Was wo sein soll, mit Kästchen zum Abhaken: für den jährlichen Rundgang, für Umzug oder Nachlass.</translation>
    </message>
    <message>
        <source>Check list - %1 - %2.pdf</source>
        <translation>Prüfliste - %1 - %2.pdf</translation>
    </message>
    <message>
        <source>A label for each item with a QR code, its inventory number, name and serial number, on ready-made sheets.</source>
        <translation>Ein Etikett je Gegenstand mit QR-Code, Inventarnummer, Bezeichnung und Seriennummer, auf fertigen Bögen.</translation>
    </message>
    <message>
        <source>Labels - %1 - %2.pdf</source>
        <translation>Etiketten - %1 - %2.pdf</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>%1, as of %2. Tick what is there.</source>
        <comment>counts, date</comment>
        <translation>%1, Stand %2. Abhaken, was da ist.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
</context>
</TS>
