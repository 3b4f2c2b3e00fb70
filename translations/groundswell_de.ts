<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountButton</name>
    <message>
        <source>Signed in as %1, %2</source>
        <translation>Angemeldet als %1, %2</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>It was not done, and it never will be. Send it again if you still want it.</source>
        <translation>Es wurde nicht ausgeführt und wird es auch nicht mehr. Senden Sie es erneut, wenn Sie es noch wollen.</translation>
    </message>
</context>
<context>
    <name>AddressText</name>
    <message>
        <source>This is no address of the console. One begins with groundswell://.</source>
        <translation>Das ist keine Adresse der Konsole. Eine solche beginnt mit groundswell://.</translation>
    </message>
    <message>
        <source>This address names no room. One looks like groundswell://campaigns.</source>
        <translation>Diese Adresse nennt keinen Raum. Eine solche sieht aus wie groundswell://campaigns.</translation>
    </message>
    <message>
        <source>Behind its room an address has a number, as in groundswell://campaigns/17.</source>
        <translation>Hinter ihrem Raum hat eine Adresse eine Nummer, wie in groundswell://campaigns/17.</translation>
    </message>
    <message>
        <source>This address says the same thing twice. Copy it anew where it came from.</source>
        <translation>Diese Adresse sagt dasselbe zweimal. Kopieren Sie sie dort neu, woher sie kam.</translation>
    </message>
    <message>
        <source>This address is too long to be one of the console&apos;s.</source>
        <translation>Diese Adresse ist zu lang für eine der Konsole.</translation>
    </message>
    <message>
        <source>This address cannot be read. Copy it anew where it came from.</source>
        <translation>Diese Adresse ist nicht lesbar. Kopieren Sie sie dort neu, woher sie kam.</translation>
    </message>
    <message>
        <source>The address leads to “%1”. There is no such room, or none of your roles opens it. You are where you were.</source>
        <translation>Die Adresse führt nach „%1“. Diesen Raum gibt es nicht, oder keine Ihrer Rollen öffnet ihn. Sie sind, wo Sie waren.</translation>
    </message>
    <message>
        <source>The address asks for number %1, but in “%2” nothing is opened by its number.</source>
        <translation>Die Adresse verlangt Nummer %1, aber in „%2“ wird nichts nach seiner Nummer geöffnet.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quoted word</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>What the address says of %1 is not understood here and was left out.</source>
        <translation>Was die Adresse zu %1 sagt, wird hier nicht verstanden und wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>AssignBar</name>
    <message>
        <source>Whose it is</source>
        <translation>Wessen Zahlung das ist</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuordnen</translation>
    </message>
    <message>
        <source>Assign the chosen row, and all of the same payer</source>
        <translation>Die gewählte Zeile zuordnen und alle desselben Zahlers</translation>
    </message>
    <message>
        <source>Nobody books into the own wallet.</source>
        <translation>Niemand bucht in das eigene Guthaben.</translation>
    </message>
    <message>
        <source>This person is deactivated and takes no deposits.</source>
        <translation>Diese Person ist deaktiviert und nimmt keine Einzahlungen an.</translation>
    </message>
</context>
<context>
    <name>BackersModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>BackersPage</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Has pledged</source>
        <translation>Hat zugesagt</translation>
    </message>
    <message>
        <source>Never pledged</source>
        <translation>Hat nie zugesagt</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>There are more people than a list shows. Narrow your search.</source>
        <translation>Es gibt mehr Personen, als eine Liste zeigt. Grenzen Sie die Suche ein.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>&amp;Registrieren …</translation>
    </message>
    <message>
        <source>Register somebody new, with an empty wallet</source>
        <translation>Jemand Neuen mit leerem Guthaben registrieren</translation>
    </message>
    <message>
        <source>People and wallets</source>
        <translation>Personen und Guthaben</translation>
    </message>
    <message>
        <source>Nobody fits these filters.</source>
        <translation>Niemand passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Nobody who fits these filters matches “%1”.</source>
        <translation>Niemand, der zu diesen Filtern passt, entspricht „%1“.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Niemand entspricht „%1“.</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Hier ist noch niemand.</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Was zu sehen ist, kann veraltet sein.</translation>
    </message>
    <message>
        <source>%1 is registered, with number %2.</source>
        <translation>%1 ist registriert, mit der Nummer %2.</translation>
    </message>
    <message>
        <source>Backers and wallets</source>
        <translation>Unterstützer und Guthaben</translation>
    </message>
    <message>
        <source>Backers</source>
        <translation>Unterstützer</translation>
    </message>
    <message>
        <source>Search names, e-mail addresses and numbers</source>
        <translation>Namen, E-Mail-Adressen und Nummern suchen</translation>
    </message>
    <message>
        <source>people-and-wallets</source>
        <comment>file name</comment>
        <translation>personen-und-guthaben</translation>
    </message>
</context>
<context>
    <name>BankFileText</name>
    <message>
        <source>%1 cannot be read: %2. Nothing was booked.</source>
        <translation>%1 lässt sich nicht lesen: %2. Es wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Nothing was booked. Split it, or ask the bank for fewer days.</source>
        <translation>%1 ist größer als %2 MiB. Es wurde nichts gebucht. Teilen Sie die Datei, oder lassen Sie sich von der Bank weniger Tage geben.</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows. Nothing was booked. Split it, or ask the bank for fewer days.</source>
        <translation>%1 hat mehr als %2 Zeilen. Es wurde nichts gebucht. Teilen Sie die Datei, oder lassen Sie sich von der Bank weniger Tage geben.</translation>
    </message>
    <message>
        <source>%1 ends inside a field: the quote in line %2 is never closed. Nothing was booked. Ask the bank for the file again.</source>
        <translation>%1 endet mitten in einem Feld: Das Anführungszeichen in Zeile %2 wird nie geschlossen. Es wurde nichts gebucht. Lassen Sie sich die Datei von der Bank noch einmal geben.</translation>
    </message>
    <message>
        <source>%1 has no payments.</source>
        <translation>%1 enthält keine Zahlungen.</translation>
    </message>
</context>
<context>
    <name>BankLines</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Into the wallet of</source>
        <translation>Gutschrift für</translation>
    </message>
</context>
<context>
    <name>BankResult</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name of person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Result of a deposit run</source>
        <translation>Ergebnis eines Einzahlungslaufs</translation>
    </message>
</context>
<context>
    <name>BankText</name>
    <message>
        <source>There is no amount.</source>
        <translation>Es gibt keinen Betrag.</translation>
    </message>
    <message>
        <source>This is no amount in the file&apos;s way of writing.</source>
        <translation>Das ist in der Schreibweise dieser Datei kein Betrag.</translation>
    </message>
    <message>
        <source>%1 has %2 decimals; nothing is rounded.</source>
        <translation>%1 hat %2 Nachkommastellen; gerundet wird nichts.</translation>
    </message>
    <message>
        <source>The amount is zero.</source>
        <translation>Der Betrag ist null.</translation>
    </message>
    <message>
        <source>The amount is negative: money that left the account.</source>
        <translation>Der Betrag ist negativ: Geld, das vom Konto abging.</translation>
    </message>
    <message>
        <source>The amount is larger than the platform allows.</source>
        <translation>Der Betrag ist größer, als die Plattform erlaubt.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>To book</source>
        <translation>Zu buchen</translation>
    </message>
    <message>
        <source>Booked before</source>
        <translation>Früher gebucht</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Doppelt in der Datei</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Mehrere Personen</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Own wallet</source>
        <translation>Eigenes Guthaben</translation>
    </message>
    <message>
        <source>Amount refused</source>
        <translation>Betrag abgelehnt</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <source>The row is in %1, the platform&apos;s currency is %2.</source>
        <translation>Die Zeile lautet auf %1, die Währung der Plattform ist %2.</translation>
    </message>
    <message>
        <source>Its reference was booked in an earlier run. It is left out.</source>
        <translation>Die Referenz wurde schon früher gebucht. Die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>Its reference stands above in the same file. It is left out.</source>
        <translation>Die Referenz steht weiter oben in derselben Datei. Die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>Nobody has this number, e-mail address or name. Choose whose it is.</source>
        <translation>Niemand hat diese Nummer, E-Mail-Adresse oder diesen Namen. Wählen Sie, wem die Zahlung gehört.</translation>
    </message>
    <message>
        <source>Several people have this name. Choose whose it is.</source>
        <translation>Mehrere Personen heißen so. Wählen Sie, wem die Zahlung gehört.</translation>
    </message>
    <message>
        <source>The person is deactivated and takes no deposits.</source>
        <translation>Die Person ist deaktiviert und nimmt keine Einzahlungen an.</translation>
    </message>
    <message>
        <source>Nobody books into the own wallet; somebody else must.</source>
        <translation>Niemand bucht in das eigene Guthaben; das muss jemand anders tun.</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>über die Nummer</translation>
    </message>
    <message>
        <source>by e-mail address</source>
        <translation>über die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>über den Namen</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Person&apos;s number</source>
        <translation>Nummer der Person</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>Referenz der Bank</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Decimal comma (1.234,56)</source>
        <translation>Dezimalkomma (1.234,56)</translation>
    </message>
    <message>
        <source>Decimal point (1,234.56)</source>
        <translation>Dezimalpunkt (1,234.56)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Book deposits</source>
        <translation>Einzahlungen buchen</translation>
    </message>
    <message>
        <source>Deposits: %1, together %2. Nothing is booked yet.</source>
        <translation>Einzahlungen: %1, zusammen %2. Noch ist nichts gebucht.</translation>
    </message>
    <message>
        <source>How it is booked</source>
        <translation>Wie gebucht wird</translation>
    </message>
    <message>
        <source>All or &amp;nothing</source>
        <translation>Alles oder &amp;nichts</translation>
    </message>
    <message>
        <source>&amp;Row by row</source>
        <translation>&amp;Zeile für Zeile</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>One transaction: either all of it is booked, exactly as shown below, or nothing. Wallets wait until it is done.</source>
        <translation>Eine Transaktion: Entweder wird alles genau so gebucht, wie es unten steht, oder nichts. So lange warten alle Guthaben.</translation>
    </message>
    <message>
        <source>One transaction for each row: a row that is refused does not hold up the others, and nobody waits. It takes longer.</source>
        <translation>Eine Transaktion je Zeile: Eine abgelehnte Zeile hält die anderen nicht auf, und niemand wartet. Es dauert länger.</translation>
    </message>
    <message>
        <source>&amp;Book %1 deposits</source>
        <translation>%1 Einzahlungen &amp;buchen</translation>
    </message>
    <message>
        <source>&amp;Book %1 rows</source>
        <translation>%1 Zeilen &amp;buchen</translation>
    </message>
    <message>
        <source>Handing over: %1 of %2…</source>
        <translation>Wird übergeben: %1 von %2 …</translation>
    </message>
    <message>
        <source>Rows that somebody else booked meanwhile, and that are left out: %1.</source>
        <translation>Zeilen, die inzwischen jemand anders gebucht hat und die ausgelassen werden: %1.</translation>
    </message>
    <message>
        <source>Deposits booked: %1, together %2.</source>
        <translation>Gebuchte Einzahlungen: %1, zusammen %2.</translation>
    </message>
    <message>
        <source>Booking %1 deposits</source>
        <translation>%1 Einzahlungen werden gebucht</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>CampaignHead</name>
    <message>
        <source>Raised</source>
        <translation>Eingesammelt</translation>
    </message>
    <message>
        <source>Confirmed pledges</source>
        <translation>Bestätigte Zusagen</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>No. %1 by %2, started %3</source>
        <translation>Nr. %1 von %2, begonnen am %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>may be cancelled until the deadline</source>
        <translation>bis zur Frist rücknehmbar</translation>
    </message>
    <message>
        <source>cannot be cancelled</source>
        <translation>nicht rücknehmbar</translation>
    </message>
    <message>
        <source>promised, not paid; not counted</source>
        <translation>zugesagt, unbezahlt; zählt nicht</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>cancelled before its deadline</source>
        <translation>vor der Frist abgebrochen</translation>
    </message>
    <message>
        <source>paid out to the creator</source>
        <translation>an den Ersteller ausgezahlt</translation>
    </message>
    <message>
        <source>%1 still to be refunded</source>
        <translation>%1 noch zu erstatten</translation>
    </message>
    <message>
        <source>everybody was refunded</source>
        <translation>allen wurde erstattet</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Frist abgelaufen</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Frist %1</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>C&amp;lose now</source>
        <translation>Jetzt ab&amp;schließen</translation>
    </message>
    <message>
        <source>The deadline has passed: pay out or refund now</source>
        <translation>Die Frist ist abgelaufen: jetzt auszahlen oder erstatten</translation>
    </message>
    <message>
        <source>&amp;Cancel campaign…</source>
        <translation>Kampagne &amp;abbrechen …</translation>
    </message>
    <message>
        <source>&amp;Pledge…</source>
        <translation>&amp;Zusagen …</translation>
    </message>
    <message>
        <source>Pledge to this campaign</source>
        <translation>Dieser Kampagne etwas zusagen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Rewards, milestones, description</source>
        <translation>Belohnungen, Meilensteine, Beschreibung</translation>
    </message>
    <message>
        <source>There is no description.</source>
        <translation>Es gibt keine Beschreibung.</translation>
    </message>
    <message>
        <source>Refund the &amp;rest now</source>
        <translation>&amp;Rest jetzt erstatten</translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Kampagne abbrechen</translation>
    </message>
    <message>
        <source>The campaign ends as failed, for good. Everything that was paid (%1) goes back to the backers.</source>
        <translation>Die Kampagne endet endgültig als gescheitert. Alles Bezahlte (%1) geht an die Unterstützer zurück.</translation>
    </message>
    <message>
        <source>Cancel cam&amp;paign</source>
        <translation>&amp;Kampagne abbrechen</translation>
    </message>
    <message>
        <source>The campaign was cancelled. %1 went back to the backers.</source>
        <translation>Die Kampagne wurde abgebrochen. %1 ging an die Unterstützer zurück.</translation>
    </message>
    <message>
        <source>The campaign was successful; its creator was paid.</source>
        <translation>Die Kampagne war erfolgreich; der Ersteller hat das Geld erhalten.</translation>
    </message>
    <message>
        <source>The campaign failed; %1 went back to its backers.</source>
        <translation>Die Kampagne ist gescheitert; %1 ging an die Unterstützer zurück.</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Was zu sehen ist, kann veraltet sein.</translation>
    </message>
    <message>
        <source>Change &amp;text…</source>
        <translation>&amp;Texte ändern …</translation>
    </message>
    <message>
        <source>Change the title and the description</source>
        <translation>Titel und Beschreibung ändern</translation>
    </message>
    <message>
        <source>pledges-of-campaign-%1</source>
        <comment>file name</comment>
        <translation>zusagen-zu-kampagne-%1</translation>
    </message>
    <message>
        <source>The campaign was changed.</source>
        <translation>Die Kampagne wurde geändert.</translation>
    </message>
</context>
<context>
    <name>CampaignPicker</name>
    <message>
        <source>Campaigns found</source>
        <translation>Gefundene Kampagnen</translation>
    </message>
    <message>
        <source>No campaign was found.</source>
        <translation>Keine Kampagne gefunden.</translation>
    </message>
    <message>
        <source>Title, creator or number</source>
        <translation>Titel, Ersteller oder Nummer</translation>
    </message>
    <message>
        <source>Choose a campaign.</source>
        <translation>Wählen Sie eine Kampagne.</translation>
    </message>
    <message>
        <source>Choose one of the campaigns that the list offers.</source>
        <translation>Wählen Sie eine der Kampagnen, die die Liste anbietet.</translation>
    </message>
</context>
<context>
    <name>CampaignRewards</name>
    <message>
        <source>Rewards</source>
        <translation>Belohnungen</translation>
    </message>
    <message>
        <source>This campaign has no rewards.</source>
        <translation>Diese Kampagne hat keine Belohnungen.</translation>
    </message>
    <message>
        <source>Add &amp;reward…</source>
        <translation>&amp;Belohnung hinzufügen …</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>This campaign has no milestones.</source>
        <translation>Diese Kampagne hat keine Meilensteine.</translation>
    </message>
    <message>
        <source>Add &amp;milestone…</source>
        <translation>&amp;Meilenstein hinzufügen …</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 · %2 taken</source>
        <translation>%1 · %2 vergeben</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>erreicht am %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>The reward “%1” was saved.</source>
        <translation>Die Belohnung „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The milestone “%1” was saved.</source>
        <translation>Der Meilenstein „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>Remove reward</source>
        <translation>Belohnung entfernen</translation>
    </message>
    <message>
        <source>The reward “%1” is removed. Nobody has chosen it.</source>
        <translation>Die Belohnung „%1“ wird entfernt. Niemand hat sie gewählt.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The reward “%1” was removed.</source>
        <translation>Die Belohnung „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Remove milestone</source>
        <translation>Meilenstein entfernen</translation>
    </message>
    <message>
        <source>The milestone “%1” is removed. No money moves.</source>
        <translation>Der Meilenstein „%1“ wird entfernt. Es wird kein Geld bewegt.</translation>
    </message>
    <message>
        <source>The milestone “%1” was removed.</source>
        <translation>Der Meilenstein „%1“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>CampaignTextDialog</name>
    <message>
        <source>Change campaign</source>
        <translation>Kampagne ändern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Description (optional)</source>
        <translation>&amp;Beschreibung (freiwillig)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>CampaignsExport</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Creator no.</source>
        <translation>Ersteller Nr.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status name</source>
        <translation>Status (Name)</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Fortschritt (%)</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Eingesammelt</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
</context>
<context>
    <name>CampaignsModel</name>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Eingesammelt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>There are more campaigns than a list shows. Narrow your search.</source>
        <translation>Es gibt mehr Kampagnen, als eine Liste zeigt. Bitte die Suche eingrenzen.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Search campaigns and creators</source>
        <translation>Kampagnen und Ersteller suchen</translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation>&amp;Neue Kampagne</translation>
    </message>
    <message>
        <source>Start a campaign (%1)</source>
        <translation>Eine Kampagne anlegen (%1)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show all &amp;campaigns</source>
        <translation>Alle &amp;Kampagnen zeigen</translation>
    </message>
    <message>
        <source>Active campaigns</source>
        <translation>Laufende Kampagnen</translation>
    </message>
    <message>
        <source>Raised in active campaigns</source>
        <translation>In laufenden eingesammelt</translation>
    </message>
    <message>
        <source>Ending within 24 hours</source>
        <translation>Endet binnen 24 Stunden</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>No campaign matches “%1”.</source>
        <translation>Keine Kampagne passt zu „%1“.</translation>
    </message>
    <message>
        <source>No campaign is in this state.</source>
        <translation>Keine Kampagne ist in diesem Zustand.</translation>
    </message>
    <message>
        <source>No campaign has been started yet.</source>
        <translation>Es wurde noch keine Kampagne angelegt.</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Was zu sehen ist, kann veraltet sein.</translation>
    </message>
    <message>
        <source>open for pledges, or due</source>
        <translation>offen für Zusagen oder fällig</translation>
    </message>
    <message>
        <source>confirmed pledges, held in escrow</source>
        <translation>bestätigte Zusagen, treuhänderisch</translation>
    </message>
    <message>
        <source>by the database&apos;s clock</source>
        <translation>nach der Uhr der Datenbank</translation>
    </message>
    <message>
        <source>nothing waits to be closed</source>
        <translation>nichts wartet auf den Abschluss</translation>
    </message>
    <message>
        <source>past the deadline, to be closed</source>
        <translation>Frist abgelaufen, zu schließen</translation>
    </message>
    <message>
        <source>Whose campaigns</source>
        <translation>Wessen Kampagnen</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Alle Kampagnen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>You have not started a campaign yet. Say what you want to make, and what it takes.</source>
        <translation>Sie haben noch keine Kampagne begonnen. Sagen Sie, was Sie schaffen wollen und was es dafür braucht.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>No campaign fits these filters.</source>
        <translation>Keine Kampagne passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>campaigns</source>
        <comment>file name</comment>
        <translation>kampagnen</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation>&amp;Altes Passwort</translation>
    </message>
    <message>
        <source>Enter the password that you have now.</source>
        <translation>Geben Sie Ihr jetziges Passwort ein.</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Das ist nicht Ihr Passwort.</translation>
    </message>
</context>
<context>
    <name>ChosenPledges</name>
    <message>
        <source>&amp;Confirm chosen…</source>
        <translation>Gewählte &amp;bestätigen …</translation>
    </message>
    <message>
        <source>Pay the chosen pending pledges from their backers&apos; wallets</source>
        <translation>Die gewählten ausstehenden Zusagen von den Guthaben der Unterstützer bezahlen</translation>
    </message>
    <message>
        <source>Refund chose&amp;n…</source>
        <translation>Gewählte erstatte&amp;n …</translation>
    </message>
    <message>
        <source>Give the chosen pledges back, all of them or none, with a reason</source>
        <translation>Die gewählten Zusagen mit einer Begründung zurückzahlen, alle oder keine</translation>
    </message>
    <message>
        <source>&amp;Last confirmation…</source>
        <translation>&amp;Letzte Bestätigung …</translation>
    </message>
    <message>
        <source>Confirming pledges: %1 of %2</source>
        <translation>Zusagen werden bestätigt: %1 von %2</translation>
    </message>
    <message>
        <source>Refund pledge</source>
        <translation>Zusage erstatten</translation>
    </message>
    <message>
        <source>Refund pledges</source>
        <translation>Zusagen erstatten</translation>
    </message>
    <message>
        <source>&amp;Refund</source>
        <translation>&amp;Erstatten</translation>
    </message>
    <message>
        <source>&amp;Refund all</source>
        <translation>Alle &amp;erstatten</translation>
    </message>
    <message>
        <source>1 pledge is given back: %1 goes to its backer.</source>
        <translation>1 Zusage wird zurückgegeben: %1 gehen an ihren Unterstützer.</translation>
    </message>
    <message>
        <source>%1 pledges are given back, all of them or none: %2 goes to their backers.</source>
        <translation>%1 Zusagen werden zurückgegeben, alle oder keine: %2 gehen an ihre Unterstützer.</translation>
    </message>
    <message>
        <source>Not paid yet: %1. Their places become free, and no money moves for them.</source>
        <translation>Noch nicht bezahlt: %1. Deren Plätze werden frei, und es wird kein Geld für sie bewegt.</translation>
    </message>
    <message>
        <source>Left out, because they are refunded or your own: %1.</source>
        <translation>Ausgelassen, weil erstattet oder Ihre eigenen: %1.</translation>
    </message>
    <message>
        <source>%1 at a time is the most; the other %2 stay as they are.</source>
        <translation>Mehr als %1 auf einmal gehen nicht; die übrigen %2 bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>1 pledge was refunded: %1 went to its backer.</source>
        <translation>1 Zusage wurde erstattet: %1 gingen an ihren Unterstützer.</translation>
    </message>
    <message>
        <source>%1 pledges were refunded: %2 went to their backers.</source>
        <translation>%1 Zusagen wurden erstattet: %2 gingen an ihre Unterstützer.</translation>
    </message>
    <message>
        <source>Promises released, for which no money moved: %1.</source>
        <translation>Freigegebene Zusagen, für die kein Geld bewegt wurde: %1.</translation>
    </message>
    <message>
        <source>Confirm pledges</source>
        <translation>Zusagen bestätigen</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close campaign</source>
        <translation>Kampagne abschließen</translation>
    </message>
    <message>
        <source>Close campaigns</source>
        <translation>Kampagnen abschließen</translation>
    </message>
    <message>
        <source>Close ca&amp;mpaign</source>
        <translation>Ka&amp;mpagne abschließen</translation>
    </message>
    <message>
        <source>Close ca&amp;mpaigns</source>
        <translation>Ka&amp;mpagnen abschließen</translation>
    </message>
    <message>
        <source>It is closed already, by the closure service or at another console. Nothing is left to do here.</source>
        <translation>Sie ist schon abgeschlossen, vom Abschlussdienst oder an einer anderen Konsole. Hier ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>All of them are closed already, by the closure service or at another console. Nothing is left to do here.</source>
        <translation>Sie sind schon alle abgeschlossen, vom Abschlussdienst oder an einer anderen Konsole. Hier ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The deadline of “%1” has passed. This is what closing it does.</source>
        <translation>Die Frist von „%1“ ist abgelaufen. Das bewirkt ihr Abschluss.</translation>
    </message>
    <message>
        <source>The deadlines of %1 campaigns or more have passed. This is what closing the first %1 does, all of them or none; close the others after them.</source>
        <translation>Die Fristen von %1 oder mehr Kampagnen sind abgelaufen. Das bewirkt der Abschluss der ersten %1, aller oder keiner; schließen Sie die übrigen danach ab.</translation>
    </message>
    <message>
        <source>The deadlines of %1 campaigns have passed. This is what closing them does, all of them or none.</source>
        <translation>Die Fristen von %1 Kampagnen sind abgelaufen. Das bewirkt ihr Abschluss, aller oder keiner.</translation>
    </message>
    <message>
        <source>Nothing was left to close; refunds were made.</source>
        <translation>Abzuschließen war nichts mehr; es wurde erstattet.</translation>
    </message>
    <message>
        <source>1 campaign was closed: it is successful.</source>
        <translation>1 Kampagne wurde abgeschlossen: Sie ist erfolgreich.</translation>
    </message>
    <message>
        <source>1 campaign was closed: it failed.</source>
        <translation>1 Kampagne wurde abgeschlossen: Sie ist gescheitert.</translation>
    </message>
    <message>
        <source>%1 campaigns were closed: %2 successful, %3 failed.</source>
        <translation>%1 Kampagnen wurden abgeschlossen: %2 erfolgreich, %3 gescheitert.</translation>
    </message>
    <message>
        <source>Refunds that follow now: %1.</source>
        <translation>Erstattungen, die jetzt folgen: %1.</translation>
    </message>
</context>
<context>
    <name>ClosingsCard</name>
    <message>
        <source>Which deadlines</source>
        <translation>Welche Fristen</translation>
    </message>
    <message>
        <source>Due and within 7 days</source>
        <translation>Fällig und binnen 7 Tagen</translation>
    </message>
    <message>
        <source>Due and within 24 hours</source>
        <translation>Fällig und binnen 24 Stunden</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Campaigns that are due or end soon</source>
        <translation>Kampagnen, die fällig sind oder bald enden</translation>
    </message>
    <message>
        <source>Nothing is due: every campaign that ended is closed.</source>
        <translation>Nichts ist fällig: Jede beendete Kampagne ist geschlossen.</translation>
    </message>
    <message>
        <source>Nothing is due, and no campaign ends within 24 hours.</source>
        <translation>Nichts ist fällig, und binnen 24 Stunden endet keine Kampagne.</translation>
    </message>
    <message>
        <source>Nothing is due, and no campaign ends within 7 days.</source>
        <translation>Nichts ist fällig, und binnen 7 Tagen endet keine Kampagne.</translation>
    </message>
</context>
<context>
    <name>ClosureModel</name>
    <message>
        <source>Goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Eingesammelt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>Would succeed</source>
        <translation>Gelänge</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>Scheiterte</translation>
    </message>
    <message>
        <source>%1 would tip it</source>
        <translation>%1 reichten aus</translation>
    </message>
    <message>
        <source>%1 would be paid to the creator</source>
        <translation>%1 gingen an den Ersteller</translation>
    </message>
    <message>
        <source>%1 would be given back to the backers</source>
        <translation>%1 gingen an die Unterstützer zurück</translation>
    </message>
    <message>
        <source>If closed now</source>
        <translation>Schlösse man jetzt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Es fehlen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Money moved</source>
        <translation>Bewegtes Geld</translation>
    </message>
    <message>
        <source>Places freed</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>waits for the closure service</source>
        <translation>wartet auf den Abschlussdienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Refunding</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Pledges left</source>
        <translation>Zusagen übrig</translation>
    </message>
    <message>
        <source>Money left</source>
        <translation>Geld übrig</translation>
    </message>
    <message>
        <source>Speed, or who paused it</source>
        <translation>Tempo, oder wer sie anhielt</translation>
    </message>
</context>
<context>
    <name>ClosurePage</name>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschlussdienst</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>everything that ended is closed</source>
        <translation>alles Beendete ist geschlossen</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>looking for what is due</source>
        <translation>sucht, was fällig ist</translation>
    </message>
    <message>
        <source>campaign %1</source>
        <translation>Kampagne %1</translation>
    </message>
    <message>
        <source>campaign %1: %2 refunded, %3 left</source>
        <translation>Kampagne %1: %2 erstattet, %3 übrig</translation>
    </message>
    <message>
        <source>this console closes nothing by itself</source>
        <translation>diese Konsole schließt nichts von selbst</translation>
    </message>
    <message>
        <source>looks again in a moment</source>
        <translation>sieht gleich wieder nach</translation>
    </message>
    <message>
        <source>looks again in 1 second</source>
        <translation>sieht in 1 Sekunde wieder nach</translation>
    </message>
    <message numerus="yes">
        <source>looks again in %n seconds</source>
        <translation>
            <numerusform>sieht in %n Sekunde wieder nach</numerusform>
            <numerusform>sieht in %n Sekunden wieder nach</numerusform>
        </translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Was Sie sehen, ist vielleicht veraltet.</translation>
    </message>
    <message>
        <source>Closing campaigns</source>
        <translation>Kampagnenabschluss</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Abschlüsse</translation>
    </message>
    <message>
        <source>Refunds under way</source>
        <translation>Laufende Erstattungen</translation>
    </message>
    <message>
        <source>the service closes it by itself</source>
        <translation>der Dienst schließt sie von selbst</translation>
    </message>
    <message>
        <source>nothing is left to refund</source>
        <translation>nichts ist zu erstatten</translation>
    </message>
    <message>
        <source>%1 to give back</source>
        <translation>%1 zu erstatten</translation>
    </message>
    <message>
        <source>%1 to give back, %2 paused</source>
        <translation>%1 zu erstatten, %2 angehalten</translation>
    </message>
    <message>
        <source>closed-campaigns</source>
        <comment>file name</comment>
        <translation>geschlossene-kampagnen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>no campaign ends later</source>
        <translation>keine Kampagne endet später</translation>
    </message>
    <message>
        <source>&amp;Close what is due…</source>
        <translation>Fälliges s&amp;chließen …</translation>
    </message>
    <message>
        <source>Close &amp;only this one…</source>
        <translation>&amp;Nur diese abschließen …</translation>
    </message>
    <message>
        <source>refunds-under-way</source>
        <comment>file name</comment>
        <translation>laufende-erstattungen</translation>
    </message>
</context>
<context>
    <name>ClosureTask</name>
    <message>
        <source>Closing campaign %1</source>
        <translation>Kampagne %1 wird abgeschlossen</translation>
    </message>
    <message>
        <source>Refunding campaign %1: %2 of %3</source>
        <translation>Kampagne %1 wird erstattet: %2 von %3</translation>
    </message>
    <message>
        <source>1 pledge was refunded.</source>
        <translation>1 Zusage wurde erstattet.</translation>
    </message>
    <message>
        <source>%1 pledges were refunded.</source>
        <translation>%1 Zusagen wurden erstattet.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>1 is left; its money is safe in escrow.</source>
        <translation>1 ist übrig; ihr Geld liegt sicher auf dem Treuhandkonto.</translation>
    </message>
    <message>
        <source>%1 are left; their money is safe in escrow.</source>
        <translation>%1 sind übrig; ihr Geld liegt sicher auf dem Treuhandkonto.</translation>
    </message>
</context>
<context>
    <name>ClosuresExport</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Status name</source>
        <translation>Status (Name)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Eingesammelt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Closed campaigns</source>
        <translation>Geschlossene Kampagnen</translation>
    </message>
    <message>
        <source>By, name</source>
        <translation>Von, Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Pledges left</source>
        <translation>Zusagen übrig</translation>
    </message>
    <message>
        <source>Money left</source>
        <translation>Geld übrig</translation>
    </message>
    <message>
        <source>Money when it closed</source>
        <translation>Geld beim Abschluss</translation>
    </message>
    <message>
        <source>Paused by</source>
        <translation>Angehalten von</translation>
    </message>
    <message>
        <source>Paused by, name</source>
        <translation>Angehalten von, Name</translation>
    </message>
    <message>
        <source>Paused at</source>
        <translation>Angehalten am</translation>
    </message>
    <message>
        <source>Why it is paused</source>
        <translation>Grund der Pause</translation>
    </message>
    <message>
        <source>Refunds under way</source>
        <translation>Laufende Erstattungen</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>The folder %1 cannot be renamed.</source>
        <translation>Der Ordner %1 kann nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>The database server in %1 did not read its access rules again.</source>
        <translation>Der Datenbankserver in %1 hat seine Zugriffsregeln nicht neu gelesen.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Make room and try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database server may not read and write %1, or a folder above it (%2).</source>
        <translation>Der Datenbankserver darf %1 oder einen Ordner darüber (%2) nicht lesen und schreiben.</translation>
    </message>
    <message>
        <source>The database server in %1 cannot be used: %2 More is in %3.</source>
        <translation>Der Datenbankserver in %1 kann nicht verwendet werden: %2 Mehr steht in %3.</translation>
    </message>
</context>
<context>
    <name>ClusterFiles</name>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to somebody else.</source>
        <translation>Der Ordner %1 gehört jemand anderem.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 is left over from an earlier start and cannot be removed.</source>
        <translation>Der Ordner %1 ist von einem früheren Start übrig und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>No folder for the server&apos;s socket can be made in %1: %2.</source>
        <translation>In %1 kann kein Ordner für den Socket des Servers angelegt werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a login.</source>
        <translation>„%1“ kann keine Anmeldung sein.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>↑ ↓ choose · Enter goes there · Escape closes</source>
        <translation>↑ ↓ wählt · Eingabetaste geht dorthin · Esc schließt</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>A room, an action, a campaign, a person or an address</source>
        <translation>Raum, Aktion, Kampagne, Person oder Adresse</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Kampagne %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <source>Nothing of that name was found.</source>
        <translation>Unter diesem Namen wurde nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>ConfirmPledgesDialog</name>
    <message>
        <source>Confirm pledges</source>
        <translation>Zusagen bestätigen</translation>
    </message>
    <message>
        <source>How many were tried</source>
        <translation>Wie viele versucht wurden</translation>
    </message>
    <message>
        <source>1 pledge, %1, is paid from its backer&apos;s wallet to the campaign.</source>
        <translation>1 Zusage über %1 wird vom Guthaben des Unterstützers an die Kampagne gezahlt.</translation>
    </message>
    <message>
        <source>%1 pledges, %2 together, are paid from the wallets of %3 backers. Each is done by itself: where one is refused, the others go on.</source>
        <translation>%1 Zusagen, zusammen %2, werden von den Guthaben von %3 Unterstützern bezahlt. Jede steht für sich: Wird eine abgelehnt, geht es mit den anderen weiter.</translation>
    </message>
    <message>
        <source>1 chosen pledge is not pending and is left out.</source>
        <translation>1 gewählte Zusage ist nicht ausstehend und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 chosen pledges are not pending and are left out.</source>
        <translation>%1 gewählte Zusagen sind nicht ausstehend und werden ausgelassen.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Backer</source>
        <translation>Unterstützer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Pledges that were not confirmed</source>
        <translation>Zusagen, die nicht bestätigt wurden</translation>
    </message>
    <message>
        <source>It was not tried.</source>
        <translation>Sie wurde nicht versucht.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>It goes on; the page tells you when it is over.</source>
        <translation>Es geht weiter; die Seite meldet, wenn es zu Ende ist.</translation>
    </message>
    <message>
        <source>%1 of %2 pledges tried, %3 confirmed…</source>
        <translation>%1 von %2 Zusagen versucht, %3 bestätigt …</translation>
    </message>
    <message>
        <source>1 pledge was confirmed.</source>
        <translation>1 Zusage wurde bestätigt.</translation>
    </message>
    <message>
        <source>%1 pledges were confirmed.</source>
        <translation>%1 Zusagen wurden bestätigt.</translation>
    </message>
    <message>
        <source>%1 of %2 pledges were confirmed.</source>
        <translation>%1 von %2 Zusagen wurden bestätigt.</translation>
    </message>
    <message>
        <source>1 was refused; nothing was charged for it.</source>
        <translation>1 wurde abgelehnt; für sie wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>%1 were refused; nothing was charged for them.</source>
        <translation>%1 wurden abgelehnt; für sie wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Of 1 it is not known yet whether it was paid; you are told as soon as the server answers.</source>
        <translation>Von 1 ist noch nicht bekannt, ob sie bezahlt wurde; das wird gemeldet, sobald der Server antwortet.</translation>
    </message>
    <message>
        <source>Not tried: %1.</source>
        <translation>Nicht versucht: %1.</translation>
    </message>
</context>
<context>
    <name>Conninfo</name>
    <message>
        <source>Inside a password, @ is written %40 and / is written %2F.</source>
        <translation>In einem Passwort wird @ als %40 und / als %2F geschrieben.</translation>
    </message>
</context>
<context>
    <name>ConsoleWindow</name>
    <message>
        <source>You are signed in as %1, a superuser of the server: no rule of roles holds you back. Use a person&apos;s own login for daily work.</source>
        <translation>Sie sind als %1 angemeldet, als Superuser des Servers: Keine Rollenregel hält Sie auf. Verwenden Sie für die tägliche Arbeit die eigene Anmeldung einer Person.</translation>
    </message>
    <message>
        <source>%1 — connected as %2</source>
        <translation>%1 — verbunden als %2</translation>
    </message>
    <message>
        <source>%1 — the server does not answer, trying again…</source>
        <translation>%1 — der Server antwortet nicht, neuer Versuch …</translation>
    </message>
    <message>
        <source>Closes when the action under way is done…</source>
        <translation>Schließt, sobald die laufende Aktion fertig ist …</translation>
    </message>
    <message>
        <source>Continue as: %1</source>
        <translation>Weiter als: %1</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>&amp;Passwort ändern …</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Superuser</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Ihr Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: somebody on the way could pretend to be the server and read along. Take sslmode=%2 out of the address.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Jemand auf dem Weg könnte sich als der Server ausgeben und mitlesen. Nehmen Sie sslmode=%2 aus der Adresse.</translation>
    </message>
    <message>
        <source>Drill: %1</source>
        <translation>Probe: %1</translation>
    </message>
    <message>
        <source>Closes when the drill has cleared up…</source>
        <translation>Schließt, sobald die Probe aufgeräumt hat …</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The drill was not finished.</source>
        <translation>Die Probe wurde nicht beendet.</translation>
    </message>
    <message>
        <source>Every race ended as it must.</source>
        <translation>Jedes Rennen endete, wie es muss.</translation>
    </message>
    <message>
        <source>A race did not end as it must.</source>
        <translation>Ein Rennen endete nicht, wie es muss.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>This is still under way:</source>
        <translation>Das ist noch in Arbeit:</translation>
    </message>
    <message>
        <source>These are still under way:</source>
        <translation>Diese sind noch in Arbeit:</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Abbrechen und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>Fenster &amp;offen lassen</translation>
    </message>
</context>
<context>
    <name>DemoPage</name>
    <message>
        <source>The demo</source>
        <translation>Die Demo</translation>
    </message>
    <message>
        <source>As whom do you want to look at it? Each sees what is theirs, and you can change at any time.</source>
        <translation>Als wer möchten Sie sich umsehen? Alle sehen, was sie angeht, und Sie können jederzeit wechseln.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Runs campaigns, wallets and pledges for everybody, and closes what is due.</source>
        <translation>Betreut Kampagnen, Guthaben und Zusagen für alle und schließt ab, was fällig ist.</translation>
    </message>
    <message>
        <source>As &amp;staff</source>
        <translation>Als &amp;Personal</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Runs campaigns of their own, and sees who backs them, unless a backer is anonymous.</source>
        <translation>Führt eigene Kampagnen und sieht, wer sie unterstützt, außer wer anonym bleibt.</translation>
    </message>
    <message>
        <source>As &amp;creator</source>
        <translation>Als &amp;Ersteller</translation>
    </message>
    <message>
        <source>Backer</source>
        <translation>Unterstützer</translation>
    </message>
    <message>
        <source>Pledges from their own wallet, and sees their own wallet and pledges only.</source>
        <translation>Sagt vom eigenen Guthaben zu und sieht nur das eigene Guthaben und die eigenen Zusagen.</translation>
    </message>
    <message>
        <source>As bac&amp;ker</source>
        <translation>Als &amp;Unterstützer</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Reads everything and proves the books, and can change nothing.</source>
        <translation>Liest alles und prüft die Bücher, kann aber nichts ändern.</translation>
    </message>
    <message>
        <source>As &amp;auditor</source>
        <translation>Als P&amp;rüfer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Does what staff does, and says who may sign in, and as what.</source>
        <translation>Tut, was das Personal tut, und bestimmt, wer sich als was anmelden darf.</translation>
    </message>
    <message>
        <source>As &amp;manager</source>
        <translation>Als &amp;Verwaltung</translation>
    </message>
</context>
<context>
    <name>DepositDialog</name>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>As on the bank statement; used once only</source>
        <translation>Wie auf dem Kontoauszug; nur einmal verwendbar</translation>
    </message>
    <message>
        <source>As on the bank statement</source>
        <translation>Wie auf dem Kontoauszug</translation>
    </message>
    <message>
        <source>Bank &amp;reference (optional)</source>
        <translation>&amp;Referenz der Bank (freiwillig)</translation>
    </message>
    <message>
        <source>Why, for whoever reads the books later</source>
        <translation>Warum – für alle, die später die Bücher lesen</translation>
    </message>
    <message>
        <source>Reaso&amp;n (optional)</source>
        <translation>Grun&amp;d (freiwillig)</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Kontostand vorher</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Eingezahlt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Kontostand jetzt</translation>
    </message>
    <message>
        <source>Another &amp;deposit</source>
        <translation>Weitere Ein&amp;zahlung</translation>
    </message>
    <message>
        <source>Another with&amp;drawal</source>
        <translation>Weitere Aus&amp;zahlung</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Deposit</source>
        <translation>Ein&amp;zahlen</translation>
    </message>
    <message>
        <source>With&amp;draw</source>
        <translation>Aus&amp;zahlen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Kontostand: %1</translation>
    </message>
    <message>
        <source>It was not done, and it never will be. Send it again if you still want it.</source>
        <translation>Es wurde nicht ausgeführt und wird es auch nicht mehr. Senden Sie es erneut, wenn Sie es noch wollen.</translation>
    </message>
    <message>
        <source>%1 came into the wallet of %2.</source>
        <translation>%1 wurden %2 gutgeschrieben.</translation>
    </message>
    <message>
        <source>%1 left the wallet of %2.</source>
        <translation>%1 wurden %2 ausgezahlt.</translation>
    </message>
</context>
<context>
    <name>DepositRunPage</name>
    <message>
        <source>Choose the file with payments that your bank offers for download (CSV), or drop it here. You see what would happen before anything is booked.</source>
        <translation>Wählen Sie die Umsatzdatei, die Ihre Bank zum Herunterladen anbietet (CSV), oder ziehen Sie sie hierher. Sie sehen, was geschehen würde, bevor etwas gebucht wird.</translation>
    </message>
    <message>
        <source>Rows assigned: %1.</source>
        <translation>Zugeordnete Zeilen: %1.</translation>
    </message>
    <message>
        <source>Booking: %1 of %2</source>
        <translation>Wird gebucht: %1 von %2</translation>
    </message>
    <message>
        <source>Deposit run</source>
        <translation>Sammeleinzahlung</translation>
    </message>
    <message>
        <source>&amp;Open bank file…</source>
        <translation>Bankdatei &amp;öffnen …</translation>
    </message>
    <message>
        <source>Columns and &amp;format…</source>
        <translation>Spalten und &amp;Format …</translation>
    </message>
    <message>
        <source>&amp;Save result…</source>
        <translation>Ergebnis &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Book…</source>
        <translation>&amp;Buchen …</translation>
    </message>
    <message>
        <source>To book</source>
        <translation>Zu buchen</translation>
    </message>
    <message>
        <source>To clear up</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Booked before</source>
        <translation>Früher gebucht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Rows of the bank&apos;s file</source>
        <translation>Zeilen der Bankdatei</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>Solche Zeilen gibt es nicht.</translation>
    </message>
    <message>
        <source>Open bank file</source>
        <translation>Bankdatei öffnen</translation>
    </message>
    <message>
        <source>Bank files (*.csv *.txt)</source>
        <translation>Bankdateien (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Then it went no further.</source>
        <translation>Dann ging es nicht weiter.</translation>
    </message>
    <message>
        <source>%1-result</source>
        <comment>file name</comment>
        <translation>%1-ergebnis</translation>
    </message>
    <message>
        <source>No column of amounts was found. Choose it under “Columns and format”.</source>
        <translation>Es wurde keine Spalte mit Beträgen gefunden. Wählen Sie sie unter „Spalten und Format“.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Checking %1: %2 rows</source>
        <translation>%1 wird geprüft: %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 · 1 row</source>
        <translation>%1 · 1 Zeile</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3. A row without a bank reference is known again by its date, amount, purpose and its number among rows like it: no file is booked twice.</source>
        <translation>%1 · %2 · %3. Eine Zeile ohne Referenz der Bank wird an Datum, Betrag, Verwendungszweck und ihrer Nummer unter gleichen Zeilen wiedererkannt: Keine Datei wird doppelt gebucht.</translation>
    </message>
    <message>
        <source>Book deposits: %1</source>
        <translation>Einzahlungen buchen: %1</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Rows checked: %1.</source>
        <translation>Geprüfte Zeilen: %1.</translation>
    </message>
    <message>
        <source>Check the bank file %1</source>
        <translation>Bankdatei %1 prüfen</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Groundswell</source>
        <translation>Groundswell</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>A manager has changed what you may do here. Sign in again to go on.</source>
        <translation>Die Verwaltung hat geändert, was Sie hier dürfen. Melden Sie sich neu an, um weiterzuarbeiten.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>All of this as text, to send along with a question (%1)</source>
        <translation>All das als Text, um ihn einer Frage beizulegen (%1)</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Erledigte Aktionen</translation>
    </message>
    <message>
        <source>By why a try failed: 40001 another transaction came first, 40P01 a deadlock, 53200 the server&apos;s room for predicate locks was used up</source>
        <translation>Nach dem Grund: 40001 eine andere Transaktion war schneller, 40P01 eine Verklemmung, 53200 der Platz des Servers für Prädikatsperren war aufgebraucht</translation>
    </message>
    <message>
        <source>An action takes (median)</source>
        <translation>Dauer einer Aktion (Median)</translation>
    </message>
    <message>
        <source>Waited before trying again</source>
        <translation>Vor erneuten Versuchen gewartet</translation>
    </message>
    <message>
        <source>Interactive work</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>Long work</source>
        <translation>Lange Arbeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Slowest statements of this console</source>
        <translation>Langsamste Anweisungen dieser Konsole</translation>
    </message>
    <message>
        <source>Slowest statements</source>
        <translation>Langsamste Anweisungen</translation>
    </message>
    <message>
        <source>This console has asked the server nothing yet.</source>
        <translation>Diese Konsole hat den Server noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1 refused, %2 failed</source>
        <translation>%1 abgelehnt, %2 misslungen</translation>
    </message>
    <message>
        <source>Tried again, of %1 tries</source>
        <translation>Erneut, von %1 Versuchen</translation>
    </message>
    <message>
        <source>at worst %1 of the last %2</source>
        <translation>längste der letzten %2: %1</translation>
    </message>
    <message>
        <source>no action yet</source>
        <translation>noch keine Aktion</translation>
    </message>
    <message>
        <source>at most %1 for one action</source>
        <translation>höchstens %1 für eine Aktion</translation>
    </message>
    <message>
        <source>%1 of %2 busy</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>%1 waiting, %2 connections</source>
        <translation>%1 warten, %2 Verbindungen</translation>
    </message>
    <message>
        <source>%1 jobs done, the longest wait for a thread was %2; %3 connections opened, %4 lost</source>
        <translation>%1 Aufträge erledigt, längstens %2 auf einen Thread gewartet; %3 Verbindungen geöffnet, %4 verloren</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>since %1, reconnects: %2</source>
        <translation>seit %1, neu verbunden: %2</translation>
    </message>
    <message>
        <source>both clocks agree</source>
        <translation>beide Uhren gehen gleich</translation>
    </message>
    <message>
        <source>this clock is %1 ahead</source>
        <translation>diese Uhr geht %1 vor</translation>
    </message>
    <message>
        <source>this clock is %1 behind</source>
        <translation>diese Uhr geht %1 nach</translation>
    </message>
    <message>
        <source>Server: 1 warning</source>
        <translation>Server: 1 Warnung</translation>
    </message>
    <message>
        <source>Server: %1 warnings</source>
        <translation>Server: %1 Warnungen</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Was Sie sehen, ist vielleicht nicht mehr aktuell.</translation>
    </message>
    <message>
        <source>The report was copied. It holds figures and settings, no names, passwords or amounts: look through it before you send it.</source>
        <translation>Der Bericht ist kopiert. Er enthält Zahlen und Einstellungen, keine Namen, Passwörter oder Beträge: Sehen Sie ihn durch, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>The last places</source>
        <translation>Die letzten Plätze</translation>
    </message>
    <message>
        <source>One wallet</source>
        <translation>Ein Guthaben</translation>
    </message>
    <message>
        <source>One request, sent again</source>
        <translation>Ein Auftrag, noch einmal gesendet</translation>
    </message>
    <message>
        <source>The deadline</source>
        <translation>Die Frist</translation>
    </message>
    <message>
        <source>32 backers want the last 10 places of a reward at the same moment.</source>
        <translation>32 Unterstützer wollen im selben Augenblick die letzten 10 Plätze einer Belohnung.</translation>
    </message>
    <message>
        <source>16 pledges at the same moment from one wallet that can pay 5 of them.</source>
        <translation>16 Zusagen im selben Augenblick aus einem Guthaben, das für 5 davon reicht.</translation>
    </message>
    <message>
        <source>One pledge is sent 8 times at the same moment, as after a lost answer.</source>
        <translation>Eine Zusage wird 8-mal im selben Augenblick gesendet, wie nach einer verlorenen Antwort.</translation>
    </message>
    <message>
        <source>10 backers pledge without a pause while the deadline passes and two consoles close.</source>
        <translation>10 Unterstützer sagen ohne Pause zu, während die Frist abläuft und zwei Konsolen schließen.</translation>
    </message>
    <message>
        <source>This race could not be run, so it proves nothing.</source>
        <translation>Dieser Wettlauf konnte nicht stattfinden und beweist daher nichts.</translation>
    </message>
    <message>
        <source>The race was lost: a figure is not what it must be.</source>
        <translation>Der Wettlauf ging verloren: Eine Zahl ist nicht so, wie sie sein muss.</translation>
    </message>
    <message>
        <source>10 of 32 backers got the last 10 places and paid once each; 22 were told that it is sold out and paid nothing.</source>
        <translation>10 von 32 Unterstützern bekamen die letzten 10 Plätze und zahlten je einmal; 22 erfuhren, dass ausverkauft ist, und zahlten nichts.</translation>
    </message>
    <message>
        <source>The wallet paid 5 of 16 pledges and was never overdrawn; 11 were told that the money does not suffice.</source>
        <translation>Das Guthaben bezahlte 5 von 16 Zusagen und wurde nie überzogen; 11 erfuhren, dass das Geld nicht reicht.</translation>
    </message>
    <message>
        <source>The pledge was placed and paid once; the other 7 were told the stored answer.</source>
        <translation>Die Zusage wurde einmal erteilt und bezahlt; die übrigen 7 bekamen die gespeicherte Antwort.</translation>
    </message>
    <message>
        <source>%1 pledges were in time and none was taken later; the campaign was closed once, and everybody&apos;s money came back.</source>
        <translation>%1 Zusagen kamen rechtzeitig, danach wurde keine mehr angenommen; die Kampagne wurde einmal geschlossen, und alle bekamen ihr Geld zurück.</translation>
    </message>
    <message>
        <source>Pledges taken</source>
        <translation>Angenommene Zusagen</translation>
    </message>
    <message>
        <source>Told: sold out</source>
        <translation>Auskunft: ausverkauft</translation>
    </message>
    <message>
        <source>Told: not enough money</source>
        <translation>Auskunft: zu wenig Geld</translation>
    </message>
    <message>
        <source>Told: too late</source>
        <translation>Auskunft: zu spät</translation>
    </message>
    <message>
        <source>Told the stored answer</source>
        <translation>Gespeicherte Antwort erhalten</translation>
    </message>
    <message>
        <source>Consoles that closed</source>
        <translation>Konsolen, die schlossen</translation>
    </message>
    <message>
        <source>Told anything else</source>
        <translation>Andere Auskünfte</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Vergebene Plätze</translation>
    </message>
    <message>
        <source>Pledges stored</source>
        <translation>Gespeicherte Zusagen</translation>
    </message>
    <message>
        <source>Pledges after the deadline</source>
        <translation>Zusagen nach der Frist</translation>
    </message>
    <message>
        <source>Pledges refunded</source>
        <translation>Erstattete Zusagen</translation>
    </message>
    <message>
        <source>Payments in the books</source>
        <translation>Zahlungen in den Büchern</translation>
    </message>
    <message>
        <source>Closings in the books</source>
        <translation>Abschlüsse in den Büchern</translation>
    </message>
    <message>
        <source>Taken from the wallets</source>
        <translation>Von den Guthaben abgebucht</translation>
    </message>
    <message>
        <source>In the wallets afterwards</source>
        <translation>Danach in den Guthaben</translation>
    </message>
    <message>
        <source>Disagreements in the books</source>
        <translation>Unstimmigkeiten in den Büchern</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 actions, %2 tries, %3</source>
        <translation>%1 Aktionen, %2 Versuche, %3</translation>
    </message>
    <message>
        <source>The drill was stopped: %1 of %2 races were won, the others were not run.</source>
        <translation>Die Probe wurde angehalten: %1 von %2 Wettläufen wurden gewonnen, die anderen fanden nicht statt.</translation>
    </message>
    <message>
        <source>All %1 races were won: nothing was oversold, doubled or lost.</source>
        <translation>Alle %1 Wettläufe wurden gewonnen: Nichts wurde zu oft verkauft, verdoppelt oder verloren.</translation>
    </message>
    <message>
        <source>Only %1 of %2 races were won. Do not trust this version with money until it is known why.</source>
        <translation>Nur %1 von %2 Wettläufen wurden gewonnen. Vertrauen Sie dieser Version kein Geld an, bis der Grund bekannt ist.</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>&amp;Run the drill</source>
        <translation>&amp;Probe starten</translation>
    </message>
    <message>
        <source>The drill tries to oversell, to overdraw, to pay twice and to pledge too late, with many threads at the same moment and by the same actions as this console, and counts what came of it. It runs on a server of its own on this computer, which is thrown away afterwards: the books of this platform cannot be touched.</source>
        <translation>Die Probe versucht, zu viel zu verkaufen, Guthaben zu überziehen, doppelt zu bezahlen und zu spät zuzusagen – mit vielen Threads im selben Augenblick und denselben Aktionen wie diese Konsole – und zählt, was dabei herauskam. Sie läuft auf einem eigenen Server auf diesem Rechner, der danach weggeworfen wird: Die Bücher dieser Plattform können nicht berührt werden.</translation>
    </message>
    <message>
        <source>Races won</source>
        <translation>Gewonnene Wettläufe</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>Gelaufen um</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>noch nicht gelaufen</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>Wettläufe</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>nothing oversold, doubled or lost</source>
        <translation>nichts zu viel, doppelt oder verloren</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>see the cards below</source>
        <translation>siehe die Karten unten</translation>
    </message>
    <message>
        <source>without the server&apos;s start</source>
        <translation>ohne den Start des Servers</translation>
    </message>
    <message>
        <source>for %1 actions</source>
        <translation>für %1 Aktionen</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Probe</translation>
    </message>
</context>
<context>
    <name>DrillRun</name>
    <message>
        <source>Starting a server of its own…</source>
        <translation>Ein eigener Server wird gestartet …</translation>
    </message>
    <message>
        <source>Making a platform on it…</source>
        <translation>Darauf wird eine Plattform angelegt …</translation>
    </message>
    <message>
        <source>Race %1 of %2: %3</source>
        <translation>Wettlauf %1 von %2: %3</translation>
    </message>
    <message>
        <source>Stops after the race under way…</source>
        <translation>Hält nach dem laufenden Wettlauf an …</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Nothing was saved: somebody else saved a newer version first. What differs is marked. Take theirs, or keep yours and save it over theirs.</source>
        <translation>Es wurde nichts gespeichert: Jemand anderes hat zuerst eine neuere Fassung gespeichert. Was sich unterscheidet, ist markiert. Übernehmen Sie die andere, oder behalten Sie Ihre und speichern Sie sie darüber.</translation>
    </message>
    <message>
        <source>The fields say what they saved. Yours can still be read here. Change the fields and save, or close.</source>
        <translation>In den Feldern steht jetzt die andere Fassung. Ihre ist hier weiterhin zu lesen. Ändern Sie die Felder und speichern Sie, oder schließen Sie.</translation>
    </message>
</context>
<context>
    <name>EffectsModel</name>
    <message>
        <source>Wallet</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Eingesammelt</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Vergebene Plätze</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Backers together: %1</source>
        <translation>Unterstützer zusammen: %1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what happens: how often, amount</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>EntrancePage</name>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This could not be loaded.</source>
        <translation>Das konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>There is no connection to the platform.</source>
        <translation>Es besteht keine Verbindung zur Plattform.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>The platform was not set up.</source>
        <translation>Die Plattform wurde nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The deposit was not made. No money moved.</source>
        <translation>Die Einzahlung wurde nicht ausgeführt. Es wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>The withdrawal was not made. No money moved.</source>
        <translation>Die Auszahlung wurde nicht ausgeführt. Es wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>The person was not registered.</source>
        <translation>Die Person wurde nicht registriert.</translation>
    </message>
    <message>
        <source>The person was not changed.</source>
        <translation>Die Person wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The person was not deactivated.</source>
        <translation>Die Person wurde nicht deaktiviert.</translation>
    </message>
    <message>
        <source>The person was not reactivated.</source>
        <translation>Die Person wurde nicht wieder aktiviert.</translation>
    </message>
    <message>
        <source>The campaign was not created.</source>
        <translation>Die Kampagne wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>The campaign was not changed.</source>
        <translation>Die Kampagne wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The campaign was not closed.</source>
        <translation>Die Kampagne wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The reward was not saved.</source>
        <translation>Die Belohnung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The reward was not removed.</source>
        <translation>Die Belohnung wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>The milestone was not saved.</source>
        <translation>Der Meilenstein wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The milestone was not removed.</source>
        <translation>Der Meilenstein wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>The pledge was not placed. Nothing was charged.</source>
        <translation>Die Zusage wurde nicht erteilt. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>The pledge was not confirmed. Nothing was charged.</source>
        <translation>Die Zusage wurde nicht bestätigt. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>The pledge was not cancelled. It still stands.</source>
        <translation>Die Zusage wurde nicht zurückgenommen. Sie gilt weiter.</translation>
    </message>
    <message>
        <source>The pledge was not refunded. No money moved.</source>
        <translation>Die Zusage wurde nicht erstattet. Es wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>The expired pledges were not released.</source>
        <translation>Die verfallenen Zusagen wurden nicht freigegeben.</translation>
    </message>
    <message>
        <source>The settings were not changed.</source>
        <translation>Die Einstellungen wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The deposits were not made. No money moved.</source>
        <translation>Die Einzahlungen wurden nicht ausgeführt. Es wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>The export was not finished.</source>
        <translation>Der Export wurde nicht fertiggestellt.</translation>
    </message>
    <message>
        <source>A rule of the platform does not allow it.</source>
        <translation>Eine Regel der Plattform lässt das nicht zu.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Prüfen Sie Ihre Eingaben.</translation>
    </message>
    <message>
        <source>The last place of this reward is taken.</source>
        <translation>Der letzte Platz dieser Belohnung ist vergeben.</translation>
    </message>
    <message>
        <source>Choose another reward, or pledge without one.</source>
        <translation>Wählen Sie eine andere Belohnung oder sagen Sie ohne Belohnung zu.</translation>
    </message>
    <message>
        <source>The wallet does not hold enough.</source>
        <translation>Das Guthaben reicht nicht aus.</translation>
    </message>
    <message>
        <source>Deposit money first, or choose a smaller amount.</source>
        <translation>Zahlen Sie zuerst Geld ein oder wählen Sie einen kleineren Betrag.</translation>
    </message>
    <message>
        <source>Somebody else saved a newer version first.</source>
        <translation>Jemand anderes hat inzwischen eine neuere Fassung gespeichert.</translation>
    </message>
    <message>
        <source>Load it again, then make your change once more.</source>
        <translation>Laden Sie sie neu und nehmen Sie Ihre Änderung noch einmal vor.</translation>
    </message>
    <message>
        <source>The platform is very busy at the moment.</source>
        <translation>Die Plattform ist im Augenblick stark ausgelastet.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Versuchen Sie es in einigen Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>The name or the password was refused.</source>
        <translation>Der Name oder das Passwort wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Your sign-in does not allow this.</source>
        <translation>Ihre Anmeldung erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Ask a manager of the platform if you need it.</source>
        <translation>Wenden Sie sich an die Verwaltung der Plattform, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the network and whether the server runs, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und ob der Server läuft, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server took too long and gave up.</source>
        <translation>Der Server hat zu lange gebraucht und aufgegeben.</translation>
    </message>
    <message>
        <source>Try again, or narrow down what you look for.</source>
        <translation>Versuchen Sie es erneut oder grenzen Sie die Suche ein.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The connection broke while the server was finishing it.</source>
        <translation>Die Verbindung brach ab, während der Server den Vorgang abschloss.</translation>
    </message>
    <message>
        <source>Do not repeat it. It is looked up as soon as the server answers, and you are told what happened.</source>
        <translation>Wiederholen Sie ihn nicht. Sobald der Server antwortet, wird nachgesehen, und Sie erfahren, was geschehen ist.</translation>
    </message>
    <message>
        <source>Groundswell made a mistake.</source>
        <translation>Groundswell hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the details.</source>
        <translation>Versuchen Sie es erneut; bleibt der Fehler, melden Sie ihn mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>It is not known yet whether this was done.</source>
        <translation>Es ist noch nicht bekannt, ob das ausgeführt wurde.</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>Sie wurden abgemeldet.</translation>
    </message>
    <message>
        <source>The person was not invited.</source>
        <translation>Die Person wurde nicht eingeladen.</translation>
    </message>
    <message>
        <source>The roles were not changed.</source>
        <translation>Die Rollen wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The person was not locked out.</source>
        <translation>Die Person wurde nicht gesperrt.</translation>
    </message>
    <message>
        <source>The person is still locked out.</source>
        <translation>Die Person ist weiterhin gesperrt.</translation>
    </message>
    <message>
        <source>The person got no new password.</source>
        <translation>Die Person hat kein neues Passwort bekommen.</translation>
    </message>
    <message>
        <source>Your password was not changed.</source>
        <translation>Ihr Passwort wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The person&apos;s access was not revoked.</source>
        <translation>Der Zugang der Person wurde nicht entzogen.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Sie haben ihn abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Starten Sie ihn neu, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>The drill was not run.</source>
        <translation>Die Probe fand nicht statt.</translation>
    </message>
    <message>
        <source>The refunds were not paused.</source>
        <translation>Die Erstattungen wurden nicht angehalten.</translation>
    </message>
    <message>
        <source>The refunds were not resumed.</source>
        <translation>Die Erstattungen wurden nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>The note was not added.</source>
        <translation>Die Notiz wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The campaign was not cancelled. No money moved.</source>
        <translation>Die Kampagne wurde nicht abgebrochen. Es wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>The campaigns were not closed. No money moved.</source>
        <translation>Die Kampagnen wurden nicht abgeschlossen. Es wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>The pledges were not refunded. No money moved.</source>
        <translation>Die Zusagen wurden nicht erstattet. Es wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>Pledge %1: %2</source>
        <translation>Zusage %1: %2</translation>
    </message>
    <message>
        <source>Campaign %1: %2</source>
        <translation>Kampagne %1: %2</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>CSV for programs (*.csv)</source>
        <translation>CSV für Programme (*.csv)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ExportTask</name>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write all that the filters let through into a file: Excel, CSV or PDF (%1)</source>
        <translation>Alles, was die Filter durchlassen, in eine Datei schreiben: Excel, CSV oder PDF (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a column and what it adds up to</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>lines and sums</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Exported as of %1: %2. The file: %3</source>
        <translation>Exportiert, Stand %1: %2. Die Datei: %3</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>Exporting: %1 lines</source>
        <translation>Export: %1 Zeilen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>+ Add filter</source>
        <translation>+ Filter hinzufügen</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Den Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter changes the filter, Delete removes it.</source>
        <translation>Die Eingabetaste ändert den Filter, Entf entfernt ihn.</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>&amp;From</source>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>%1 at &amp;least</source>
        <translation>%1 mi&amp;ndestens</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Höchs&amp;tens</translation>
    </message>
    <message>
        <source>The largest amount is below the smallest.</source>
        <translation>Der größte Betrag liegt unter dem kleinsten.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
</context>
<context>
    <name>FirstManagerPage</name>
    <message>
        <source>A new platform on this computer</source>
        <translation>Eine neue Plattform auf diesem Rechner</translation>
    </message>
    <message>
        <source>You will be its manager: you may do everything here, and invite others.</source>
        <translation>Sie verwalten sie: Sie dürfen hier alles und laden andere ein.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Login, which you sign in with</source>
        <translation>&amp;Anmeldename, mit dem Sie sich anmelden</translation>
    </message>
    <message>
        <source>&amp;Create the platform</source>
        <translation>Plattform &amp;anlegen</translation>
    </message>
    <message>
        <source>Create the platform</source>
        <translation>Plattform anlegen</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Auszahlung vom Guthaben</translation>
    </message>
    <message>
        <source>Pledge placed</source>
        <translation>Zusage erteilt</translation>
    </message>
    <message>
        <source>Pledge confirmed</source>
        <translation>Zusage bestätigt</translation>
    </message>
    <message>
        <source>Pledge released</source>
        <translation>Zusage freigegeben</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung an Ersteller</translation>
    </message>
    <message>
        <source>Payout returned</source>
        <translation>Auszahlung zurückgeführt</translation>
    </message>
    <message>
        <source>Person registered</source>
        <translation>Person registriert</translation>
    </message>
    <message>
        <source>Campaign created</source>
        <translation>Kampagne angelegt</translation>
    </message>
    <message>
        <source>Campaign changed</source>
        <translation>Kampagne geändert</translation>
    </message>
    <message>
        <source>Campaign closed</source>
        <translation>Kampagne abgeschlossen</translation>
    </message>
    <message>
        <source>Milestone reached</source>
        <translation>Meilenstein erreicht</translation>
    </message>
    <message>
        <source>Milestone lost</source>
        <translation>Meilenstein verfehlt</translation>
    </message>
    <message>
        <source>Reward changed</source>
        <translation>Belohnung geändert</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Person geändert</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like %1.</source>
        <translation>Das ist kein Betrag. Schreiben Sie ihn wie %1.</translation>
    </message>
    <message>
        <source>The amount must not be negative.</source>
        <translation>Der Betrag darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>%1 has no decimals.</source>
        <translation>%1 hat keine Nachkommastellen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n decimals.</source>
        <translation>
            <numerusform>%1 hat höchstens %n Nachkommastelle.</numerusform>
            <numerusform>%1 hat höchstens %n Nachkommastellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount must be at most %1.</source>
        <translation>Der Betrag darf höchstens %1 sein.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>noch %n Stunde</numerusform>
            <numerusform>noch %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour left</source>
        <translation>noch 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>noch 1 Minute</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugang</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>About to lapse</source>
        <translation>Verfällt bald</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>Anmeldename: %1</translation>
    </message>
</context>
<context>
    <name>FormatDialog</name>
    <message>
        <source>Columns and format</source>
        <translation>Spalten und Format</translation>
    </message>
    <message>
        <source>The file was understood like this. What you correct is remembered for the next file of this bank.</source>
        <translation>So wurde die Datei verstanden. Was Sie berichtigen, wird für die nächste Datei dieser Bank gemerkt.</translation>
    </message>
    <message>
        <source>Titles of the columns</source>
        <translation>Überschriften der Spalten</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Eine Zahlung</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>&amp;Zeichen</translation>
    </message>
    <message>
        <source>Columns are di&amp;vided by</source>
        <translation>Spalten ge&amp;trennt durch</translation>
    </message>
    <message>
        <source>Amoun&amp;ts are written with</source>
        <translation>&amp;Beträge geschrieben mit</translation>
    </message>
    <message>
        <source>The first &amp;line is</source>
        <translation>Die &amp;erste Zeile enthält</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Which column has the amounts?</source>
        <translation>In welcher Spalte stehen die Beträge?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Read the file so</source>
        <translation>Datei so &amp;lesen</translation>
    </message>
</context>
<context>
    <name>FundingChart</name>
    <message>
        <source>Raised over time</source>
        <translation>Eingesammelt im Zeitverlauf</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Eingesammelt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Milestone reached</source>
        <translation>Meilenstein erreicht</translation>
    </message>
    <message>
        <source>Milestone ahead</source>
        <translation>Meilenstein voraus</translation>
    </message>
    <message>
        <source>%1 raised of %2</source>
        <translation>%1 von %2 eingesammelt</translation>
    </message>
    <message>
        <source>Thousand %1</source>
        <translation>Tausend %1</translation>
    </message>
</context>
<context>
    <name>GroupChoice</name>
    <message>
        <source>Campaigns, wallets and pledges of everybody; refunds and closures.</source>
        <translation>Kampagnen, Guthaben und Zusagen aller; Erstattungen und Abschlüsse.</translation>
    </message>
    <message>
        <source>All that staff may do, and who may sign in; the platform&apos;s settings.</source>
        <translation>Alles, was das Personal darf, und wer sich anmelden darf; die Einstellungen der Plattform.</translation>
    </message>
    <message>
        <source>Campaigns of their own: rewards, milestones, backers, payouts.</source>
        <translation>Eigene Kampagnen: Belohnungen, Meilensteine, Unterstützer, Auszahlungen.</translation>
    </message>
    <message>
        <source>Reads everything and proves the books; changes nothing.</source>
        <translation>Liest alles und prüft die Bücher; ändert nichts.</translation>
    </message>
    <message>
        <source>Pledges from their own wallet, and sees no one else&apos;s.</source>
        <translation>Sagt vom eigenen Guthaben zu und sieht kein fremdes.</translation>
    </message>
    <message>
        <source>Closes campaigns that are due; for a server, not for a person.</source>
        <translation>Schließt fällige Kampagnen ab; für einen Server, nicht für eine Person.</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message>
        <source>Manager</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Backer</source>
        <translation>Unterstützer</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Closure service</source>
        <translation>Abschlussdienst</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Pass it on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>%1 signs in with this login and this password. The password is shown only now: pass it on in a way that nobody else reads, and ask for it to be changed after the first sign-in.</source>
        <translation>%1 meldet sich mit diesem Anmeldenamen und diesem Passwort an. Das Passwort wird nur jetzt gezeigt: Geben Sie es so weiter, dass niemand sonst es liest, und bitten Sie darum, es nach der ersten Anmeldung zu ändern.</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Anmeldename</translation>
    </message>
    <message>
        <source>&amp;First password</source>
        <translation>&amp;Erstes Passwort</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Erstes Passwort</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Pledges</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Nobody pledged in the last 24 hours.</source>
        <translation>In den letzten 24 Stunden hat niemand etwas zugesagt.</translation>
    </message>
    <message>
        <source>Pledges per hour</source>
        <translation>Zusagen je Stunde</translation>
    </message>
    <message>
        <source>%1 in 24 hours; most, %2, at %3; %4 in the hour under way</source>
        <translation>%1 in 24 Stunden; die meisten, %2, um %3; %4 in der laufenden Stunde</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Give access</source>
        <translation>Zugang geben</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>&amp;Give access</source>
        <translation>Zugang &amp;geben</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Einladen</translation>
    </message>
    <message>
        <source>A first password is made up and shown to you once, when this is done.</source>
        <translation>Ein erstes Passwort wird ausgedacht und Ihnen danach einmal gezeigt.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>A person who is known here</source>
        <translation>Eine hier bekannte Person</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Login (stays for good)</source>
        <translation>&amp;Anmeldename (bleibt für immer)</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>No keyring answers on this computer, so the password is asked for each time.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund, darum wird jedes Mal nach dem Passwort gefragt.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ListFilter</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 and less</source>
        <translation>%1 und weniger</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>Another console is busy starting or stopping the server in %1.</source>
        <translation>Eine andere Konsole startet oder beendet gerade den Server in %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or its disk is full.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden, oder sein Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The database server in %1 refuses this console: %2</source>
        <translation>Der Datenbankserver in %1 weist diese Konsole ab: %2</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Person no.</source>
        <translation>Person Nr.</translation>
    </message>
    <message>
        <source>Campaign no.</source>
        <translation>Kampagne Nr.</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>Wessen Zeilen</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Die von allen</translation>
    </message>
    <message>
        <source>One&apos;s own</source>
        <translation>Die eigenen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Transaction log</source>
        <translation>Transaktionsprotokoll</translation>
    </message>
    <message>
        <source>By, name</source>
        <translation>Von, Name</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>&amp;Open campaign</source>
        <translation>Kampagne ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;wallet</source>
        <translation>&amp;Guthaben öffnen</translation>
    </message>
    <message>
        <source>Transaction log</source>
        <translation>Transaktionsprotokoll</translation>
    </message>
    <message>
        <source>There are more lines than a list can hold. Narrow the filters.</source>
        <translation>Es gibt mehr Zeilen, als eine Liste fasst. Grenzen Sie die Filter ein.</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Was zu sehen ist, kann veraltet sein.</translation>
    </message>
    <message>
        <source>No line of the log fits these filters.</source>
        <translation>Keine Zeile des Protokolls passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Nothing has happened on this platform yet.</source>
        <translation>Auf dieser Plattform ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>My log</source>
        <translation>Mein Protokoll</translation>
    </message>
    <message>
        <source>Nothing has happened in your wallet and campaigns yet.</source>
        <translation>Mit Ihrem Guthaben und Ihren Kampagnen ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>transaction-log</source>
        <comment>file name</comment>
        <translation>transaktionsprotokoll</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 – Groundswell</source>
        <translation>%1 – Groundswell</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s fast; the database&apos;s counts</source>
        <translation>Die Uhr dieses Rechners geht %1 s vor; es gilt die der Datenbank</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s slow; the database&apos;s counts</source>
        <translation>Die Uhr dieses Rechners geht %1 s nach; es gilt die der Datenbank</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Copy the address of this page</source>
        <translation>Adresse dieser Seite kopieren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>MeanwhilePanel</name>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Andere übernehmen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Puts their text into the fields; yours stays here to read</source>
        <translation>Schreibt die andere Fassung in die Felder; Ihre bleibt hier zu lesen</translation>
    </message>
    <message>
        <source>&amp;Keep mine and save</source>
        <translation>&amp;Meine behalten und speichern</translation>
    </message>
    <message>
        <source>Keep mine and save</source>
        <translation>Meine behalten und speichern</translation>
    </message>
    <message>
        <source>Saves what the fields say over the newer version</source>
        <translation>Speichert, was in den Feldern steht, über die neuere Fassung</translation>
    </message>
    <message>
        <source>%1: theirs</source>
        <translation>%1: andere Fassung</translation>
    </message>
    <message>
        <source>%1: yours</source>
        <translation>%1: Ihre Fassung</translation>
    </message>
</context>
<context>
    <name>MilestoneDialog</name>
    <message>
        <source>Add milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>Change milestone</source>
        <translation>Meilenstein ändern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Description (optional)</source>
        <translation>&amp;Beschreibung (freiwillig)</translation>
    </message>
    <message>
        <source>&amp;Reached when this much is raised</source>
        <translation>Er&amp;reicht, wenn so viel eingesammelt ist</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielbetrag</translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>The amount must be at least %1.</source>
        <translation>Der Betrag muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>The amount must be at most %1.</source>
        <translation>Der Betrag darf höchstens %1 sein.</translation>
    </message>
</context>
<context>
    <name>NewCampaignDialog</name>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>C&amp;reate campaign</source>
        <translation>Kampagne an&amp;legen</translation>
    </message>
    <message>
        <source>The campaign “%1” is open for pledges.</source>
        <translation>Die Kampagne „%1“ ist offen für Zusagen.</translation>
    </message>
    <message>
        <source>Cr&amp;eator</source>
        <translation>&amp;Ersteller</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>Dead&amp;line: 1 hour to 90 days ahead</source>
        <translation>&amp;Frist: in 1 Stunde bis 90 Tagen</translation>
    </message>
    <message>
        <source>Backers may cancel &amp;paid pledges until the deadline</source>
        <translation>Unterstützer dürfen be&amp;zahlte Zusagen bis zur Frist zurücknehmen</translation>
    </message>
    <message>
        <source>Backers may cancel paid pledges</source>
        <translation>Unterstützer dürfen bezahlte Zusagen zurücknehmen</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Belohnungen</translation>
    </message>
    <message>
        <source>None yet. Backers can pledge without a reward too.</source>
        <translation>Noch keine. Man kann auch ohne Belohnung zusagen.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>None yet. A milestone says what becomes possible at an amount.</source>
        <translation>Noch keine. Ein Meilenstein sagt, was ab einem Betrag möglich wird.</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 Plätze</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message numerus="yes">
        <source>New &amp;password, at least %n characters</source>
        <translation>
            <numerusform>Neues &amp;Passwort, mindestens %n Zeichen</numerusform>
            <numerusform>Neues &amp;Passwort, mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; a few words in a row are easy to keep.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen; einige Wörter hintereinander sind leicht zu merken.</numerusform>
            <numerusform>Mindestens %n Zeichen; einige Wörter hintereinander sind leicht zu merken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new password a&amp;gain</source>
        <translation>Das neue Passwort noch &amp;einmal</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Das ist nicht dasselbe wie oben.</translation>
    </message>
</context>
<context>
    <name>NoRoomPage</name>
    <message>
        <source>%1 is a login for closing campaigns. This console closes what is due for as long as it is open; there is nothing else to see here.</source>
        <translation>%1 ist eine Anmeldung zum Abschließen von Kampagnen. Diese Konsole schließt ab, was fällig ist, solange sie offen ist; sonst gibt es hier nichts zu sehen.</translation>
    </message>
    <message>
        <source>%1 has no role on this platform yet. Ask a manager to give you one, then sign in again.</source>
        <translation>%1 hat auf dieser Plattform noch keine Rolle. Bitten Sie die Verwaltung um eine und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Staff and auditors can read it, with your name. It cannot be changed or removed.</source>
        <translation>Mitarbeiter und Prüfer können sie mit Ihrem Namen lesen. Sie kann nicht geändert oder entfernt werden.</translation>
    </message>
    <message>
        <source>&amp;Add note</source>
        <translation>Notiz &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>NotesExport</name>
    <message>
        <source>Notes about %1</source>
        <translation>Notizen über %1</translation>
    </message>
    <message>
        <source>Person no.</source>
        <translation>Person Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By, name</source>
        <translation>Von, Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Preparing the database…</source>
        <translation>Die Datenbank wird vorbereitet …</translation>
    </message>
    <message>
        <source>Making believable campaigns, backers and pledges…</source>
        <translation>Glaubhafte Kampagnen, Unterstützer und Zusagen werden angelegt …</translation>
    </message>
    <message>
        <source>Starting this computer&apos;s database server…</source>
        <translation>Der Datenbankserver dieses Rechners wird gestartet …</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Change of a person</source>
        <translation>Änderung einer Person</translation>
    </message>
    <message>
        <source>Deactivation of a person</source>
        <translation>Deaktivierung einer Person</translation>
    </message>
    <message>
        <source>Reactivation of a person</source>
        <translation>Reaktivierung einer Person</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Deposit run</source>
        <translation>Sammeleinzahlung</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Change of a campaign</source>
        <translation>Änderung einer Kampagne</translation>
    </message>
    <message>
        <source>Cancellation of a campaign</source>
        <translation>Absage einer Kampagne</translation>
    </message>
    <message>
        <source>Closing of a campaign</source>
        <translation>Abschluss einer Kampagne</translation>
    </message>
    <message>
        <source>Reward tier</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Removal of a reward tier</source>
        <translation>Entfernung einer Belohnung</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Removal of a milestone</source>
        <translation>Entfernung eines Meilensteins</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Confirmation of a pledge</source>
        <translation>Bestätigung einer Zusage</translation>
    </message>
    <message>
        <source>Cancellation of a pledge</source>
        <translation>Rücknahme einer Zusage</translation>
    </message>
    <message>
        <source>Refund of a pledge</source>
        <translation>Erstattung einer Zusage</translation>
    </message>
    <message>
        <source>Release of lapsed pledges</source>
        <translation>Freigabe verfallener Zusagen</translation>
    </message>
    <message>
        <source>Change of the settings</source>
        <translation>Änderung der Einstellungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: the answer was lost on its way, but it was done.</source>
        <translation>%1: Die Antwort ging unterwegs verloren, es wurde aber ausgeführt.</translation>
    </message>
    <message>
        <source>%1: it was not done and will not be. Try it again if it is still wanted.</source>
        <translation>%1: Es wurde nicht ausgeführt und wird es nicht mehr. Versuchen Sie es noch einmal, wenn es weiterhin gewünscht ist.</translation>
    </message>
    <message>
        <source>Invitation of a person</source>
        <translation>Einladung einer Person</translation>
    </message>
    <message>
        <source>Change of a person&apos;s roles</source>
        <translation>Änderung der Rollen einer Person</translation>
    </message>
    <message>
        <source>Lock of a person</source>
        <translation>Sperre einer Person</translation>
    </message>
    <message>
        <source>Unlock of a person</source>
        <translation>Entsperrung einer Person</translation>
    </message>
    <message>
        <source>New password for a person</source>
        <translation>Neues Passwort für eine Person</translation>
    </message>
    <message>
        <source>End of a person&apos;s access</source>
        <translation>Ende des Zugangs einer Person</translation>
    </message>
    <message>
        <source>Change of the own password</source>
        <translation>Änderung des eigenen Passworts</translation>
    </message>
    <message>
        <source>Pause of refunds</source>
        <translation>Anhalten von Erstattungen</translation>
    </message>
    <message>
        <source>Resumption of refunds</source>
        <translation>Fortsetzen von Erstattungen</translation>
    </message>
    <message>
        <source>Note about a person</source>
        <translation>Notiz zu einer Person</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Shows the campaigns</source>
        <translation>Zeigt die Kampagnen</translation>
    </message>
    <message>
        <source>Shows the transaction log</source>
        <translation>Zeigt das Protokoll</translation>
    </message>
    <message>
        <source>In escrow</source>
        <translation>Auf dem Treuhandkonto</translation>
    </message>
    <message>
        <source>In wallets</source>
        <translation>In Guthaben</translation>
    </message>
    <message>
        <source>Shows the wallets</source>
        <translation>Zeigt die Guthaben</translation>
    </message>
    <message>
        <source>Deposited today</source>
        <translation>Heute eingezahlt</translation>
    </message>
    <message>
        <source>Pledged today</source>
        <translation>Heute zugesagt</translation>
    </message>
    <message>
        <source>Active campaigns</source>
        <translation>Laufende Kampagnen</translation>
    </message>
    <message>
        <source>End within 24 hours</source>
        <translation>Enden binnen 24 Stunden</translation>
    </message>
    <message>
        <source>Shows what closing would do</source>
        <translation>Zeigt, was das Schließen bewirkte</translation>
    </message>
    <message>
        <source>Refunds under way</source>
        <translation>Laufende Erstattungen</translation>
    </message>
    <message>
        <source>Shows the refunds</source>
        <translation>Zeigt die Erstattungen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Shows the closures</source>
        <translation>Zeigt die Abschlüsse</translation>
    </message>
    <message>
        <source>Pledges per hour, the last 24 hours</source>
        <translation>Zusagen je Stunde, die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Pledges per hour</source>
        <translation>Zusagen je Stunde</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Diagramm oder Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>none is past its deadline</source>
        <translation>keine ist überfällig</translation>
    </message>
    <message>
        <source>%1 past the deadline</source>
        <translation>%1 nach der Frist</translation>
    </message>
    <message>
        <source>no deadline comes near</source>
        <translation>keine Frist naht</translation>
    </message>
    <message>
        <source>what closing would do</source>
        <translation>was das Schließen bewirkte</translation>
    </message>
    <message>
        <source>nothing to give back</source>
        <translation>nichts zu erstatten</translation>
    </message>
    <message>
        <source>%1 to give back</source>
        <translation>%1 zu erstatten</translation>
    </message>
    <message>
        <source>%1, %2 paused</source>
        <translation>%1, %2 angehalten</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>pending, %1</source>
        <translation>ausstehend, %1</translation>
    </message>
    <message>
        <source>of active campaigns</source>
        <translation>der laufenden Kampagnen</translation>
    </message>
    <message>
        <source>%1 goes back</source>
        <translation>%1 gehen zurück</translation>
    </message>
    <message>
        <source>of everybody together</source>
        <translation>aller zusammen</translation>
    </message>
    <message>
        <source>by now yesterday: %1</source>
        <translation>gestern bis jetzt: %1</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Was Sie sehen, ist vielleicht nicht mehr aktuell.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message numerus="yes">
        <source>Lapse within %n hours</source>
        <translation>
            <numerusform>Verfällt binnen %n Stunde</numerusform>
            <numerusform>Verfallen binnen %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the pledges about to lapse</source>
        <translation>Zeigt die Zusagen, die bald verfallen</translation>
    </message>
    <message>
        <source>none is about to lapse</source>
        <translation>keine verfällt bald</translation>
    </message>
</context>
<context>
    <name>PageState</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>PageTask</name>
    <message>
        <source>The page that did it was closed.</source>
        <translation>Die Seite, die das tat, wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>PaletteEntry</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Times: %1</source>
        <translation>Zeiten: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PeopleExport</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>Wer in der Liste steht</translation>
    </message>
    <message>
        <source>With a login</source>
        <translation>Mit Anmeldenamen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>never seen</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Who is listed</source>
        <translation>Wer in der Liste steht</translation>
    </message>
    <message>
        <source>With a login</source>
        <translation>Mit Anmeldenamen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>There are more people than a list shows. Narrow your search.</source>
        <translation>Es gibt mehr Personen, als eine Liste zeigt. Grenzen Sie die Suche ein.</translation>
    </message>
    <message>
        <source>R&amp;oles…</source>
        <translation>R&amp;ollen …</translation>
    </message>
    <message>
        <source>&amp;Lock…</source>
        <translation>&amp;Sperren …</translation>
    </message>
    <message>
        <source>Un&amp;lock…</source>
        <translation>&amp;Entsperren …</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Neues &amp;Passwort …</translation>
    </message>
    <message>
        <source>Re&amp;voke access…</source>
        <translation>Zugang ent&amp;ziehen …</translation>
    </message>
    <message>
        <source>&amp;Give access…</source>
        <translation>Zugang &amp;geben …</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>E&amp;inladen …</translation>
    </message>
    <message>
        <source>Let somebody sign in (%1)</source>
        <translation>Jemandem die Anmeldung erlauben (%1)</translation>
    </message>
    <message>
        <source>Look among &amp;everybody</source>
        <translation>Unter &amp;allen suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Hier ist noch niemand.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Niemand passt zu „%1“.</translation>
    </message>
    <message>
        <source>Nobody with a login matches “%1”.</source>
        <translation>Niemand mit Anmeldenamen passt zu „%1“.</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Was Sie sehen, ist vielleicht nicht mehr aktuell.</translation>
    </message>
    <message>
        <source>Choose a person in the list first.</source>
        <translation>Wählen Sie zuerst eine Person in der Liste.</translation>
    </message>
    <message>
        <source>This is your own access. Another manager must do this.</source>
        <translation>Das ist Ihr eigener Zugang. Das muss jemand anderes aus der Verwaltung tun.</translation>
    </message>
    <message>
        <source>This person is deactivated. Reactivate the person first.</source>
        <translation>Diese Person ist deaktiviert. Aktivieren Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>%1 may sign in as %2 from now on.</source>
        <translation>%1 darf sich von jetzt an als %2 anmelden.</translation>
    </message>
    <message>
        <source>Roles of %1 now: %2.</source>
        <translation>Rollen von %1 jetzt: %2.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>%1 cannot sign in until somebody unlocks the login, and an open window closes at once. Password and roles stay as they are.</source>
        <translation>%1 kann sich nicht anmelden, bis jemand den Anmeldenamen entsperrt, und ein offenes Fenster schließt sich sofort. Passwort und Rollen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>%1 is locked out.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>%1 may sign in again, with the same password and roles as before.</source>
        <translation>%1 darf sich wieder anmelden, mit demselben Passwort und denselben Rollen wie zuvor.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 darf sich wieder anmelden.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>A new first password is made up for %1 and shown to you once. The old one no longer works, and an open window closes at once.</source>
        <translation>Für %1 wird ein neues erstes Passwort ausgedacht und Ihnen einmal gezeigt. Das alte gilt nicht mehr, und ein offenes Fenster schließt sich sofort.</translation>
    </message>
    <message>
        <source>&amp;Make a new password</source>
        <translation>Neues Passwort &amp;machen</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 hat ein neues Passwort.</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Zugang entziehen</translation>
    </message>
    <message>
        <source>%1 loses every role and the password and cannot sign in; an open window closes at once. The person, the wallet and all that was done stay in the books, and the login %2 stays this person&apos;s: access can be given again under that name only.</source>
        <translation>%1 verliert alle Rollen und das Passwort und kann sich nicht mehr anmelden; ein offenes Fenster schließt sich sofort. Die Person, das Guthaben und alles Getane bleiben in den Büchern, und der Anmeldename %2 bleibt dieser Person: Zugang kann nur unter diesem Namen wieder gegeben werden.</translation>
    </message>
    <message>
        <source>&amp;Revoke access</source>
        <translation>Zugang ent&amp;ziehen</translation>
    </message>
    <message>
        <source>The access of %1 is revoked.</source>
        <translation>Der Zugang von %1 ist entzogen.</translation>
    </message>
    <message>
        <source>Search names, e-mail addresses and logins</source>
        <translation>Namen, E-Mail-Adressen und Anmeldenamen suchen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Change the name or the e-mail address</source>
        <translation>Namen oder E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <source>people</source>
        <comment>file name</comment>
        <translation>personen</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Deac&amp;tivate…</source>
        <translation>Deak&amp;tivieren …</translation>
    </message>
    <message>
        <source>Reac&amp;tivate…</source>
        <translation>Reak&amp;tivieren …</translation>
    </message>
    <message>
        <source>Let this person act again</source>
        <translation>Diese Person wieder handeln lassen</translation>
    </message>
    <message>
        <source>Keep this person from acting</source>
        <translation>Diese Person nicht mehr handeln lassen</translation>
    </message>
    <message>
        <source>Somebody else must deactivate you.</source>
        <translation>Jemand anderes muss Sie deaktivieren.</translation>
    </message>
    <message>
        <source>This person has an active campaign. It must be closed or cancelled first.</source>
        <translation>Diese Person hat eine aktive Kampagne. Sie muss erst abgeschlossen oder abgebrochen werden.</translation>
    </message>
    <message>
        <source>This person has %1 active campaigns. They must be closed or cancelled first.</source>
        <translation>Diese Person hat %1 aktive Kampagnen. Sie müssen erst abgeschlossen oder abgebrochen werden.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>%1 is deactivated.</source>
        <translation>%1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>%1 may act again, with the same wallet as before.</source>
        <translation>%1 darf wieder handeln, mit demselben Guthaben wie zuvor.</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>&amp;Reaktivieren</translation>
    </message>
    <message>
        <source>%1 may act again.</source>
        <translation>%1 darf wieder handeln.</translation>
    </message>
    <message>
        <source>The wallet still holds %1. It must be withdrawn first.</source>
        <translation>Das Guthaben beträgt noch %1. Es muss zuerst ausgezahlt werden.</translation>
    </message>
    <message>
        <source>%1 can no longer pledge, start campaigns, pay in or withdraw. Refunds still reach the wallet, and nothing is deleted.</source>
        <translation>%1 kann nichts mehr zusagen, keine Kampagnen beginnen, nichts ein- oder auszahlen. Erstattungen kommen weiter an, und nichts wird gelöscht.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Change person</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>PersonNotes</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nobody has noted anything about this person.</source>
        <translation>Zu dieser Person hat noch niemand etwas notiert.</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>Die gewählte Notiz</translation>
    </message>
    <message>
        <source>Add &amp;note…</source>
        <translation>&amp;Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Name, e-mail or number</source>
        <translation>Name, E-Mail oder Nummer</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Wählen Sie eine Person.</translation>
    </message>
    <message>
        <source>Choose one of the people that the list offers.</source>
        <translation>Wählen Sie eine der Personen aus der Liste.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Niemand wurde gefunden.</translation>
    </message>
    <message>
        <source>%1 (deactivated)</source>
        <translation>%1 (deaktiviert)</translation>
    </message>
</context>
<context>
    <name>PersonPledges</name>
    <message>
        <source>Pledges</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>You have not pledged yet.</source>
        <translation>Sie haben noch nichts zugesagt.</translation>
    </message>
    <message>
        <source>This person has not pledged yet.</source>
        <translation>Diese Person hat noch nichts zugesagt.</translation>
    </message>
</context>
<context>
    <name>PersonRecord</name>
    <message>
        <source>&amp;Campaigns</source>
        <translation>&amp;Kampagnen</translation>
    </message>
    <message>
        <source>This person has not started a campaign.</source>
        <translation>Diese Person hat keine Kampagne begonnen.</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>Pr&amp;otokoll</translation>
    </message>
    <message>
        <source>Nothing has happened with this person yet.</source>
        <translation>Mit dieser Person ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
</context>
<context>
    <name>PledgeButtons</name>
    <message>
        <source>Con&amp;firm…</source>
        <translation>&amp;Bestätigen …</translation>
    </message>
    <message>
        <source>Pa&amp;y…</source>
        <translation>&amp;Bezahlen …</translation>
    </message>
    <message>
        <source>Pay the chosen pledge from its backer&apos;s wallet</source>
        <translation>Die gewählte Zusage vom Guthaben des Unterstützers bezahlen</translation>
    </message>
    <message>
        <source>Pay the chosen pledge from your wallet</source>
        <translation>Die gewählte Zusage von Ihrem Guthaben bezahlen</translation>
    </message>
    <message>
        <source>Canc&amp;el…</source>
        <translation>&amp;Zurücknehmen …</translation>
    </message>
    <message>
        <source>Take the chosen pledge back at its backer&apos;s wish</source>
        <translation>Die gewählte Zusage auf Wunsch des Unterstützers zurücknehmen</translation>
    </message>
    <message>
        <source>Take the chosen pledge back</source>
        <translation>Die gewählte Zusage zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Refund…</source>
        <translation>&amp;Erstatten …</translation>
    </message>
    <message>
        <source>Give the chosen pledge back, with a reason</source>
        <translation>Die gewählte Zusage mit Begründung erstatten</translation>
    </message>
    <message>
        <source>Pay pledge</source>
        <translation>Zusage bezahlen</translation>
    </message>
    <message>
        <source>Confirm pledge</source>
        <translation>Zusage bestätigen</translation>
    </message>
    <message>
        <source>%1 is paid from your wallet to the campaign.</source>
        <translation>%1 wird von Ihrem Guthaben an die Kampagne gezahlt.</translation>
    </message>
    <message>
        <source>%1 is paid from the wallet of %2 to the campaign.</source>
        <translation>%1 wird vom Guthaben von %2 an die Kampagne gezahlt.</translation>
    </message>
    <message>
        <source>&amp;Pay</source>
        <translation>&amp;Bezahlen</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>%1 goes back to your wallet; the campaign has that much less.</source>
        <translation>%1 geht auf Ihr Guthaben zurück; die Kampagne hat entsprechend weniger.</translation>
    </message>
    <message>
        <source>%1 goes back to the wallet of %2; the campaign has that much less.</source>
        <translation>%1 geht auf das Guthaben von %2 zurück; die Kampagne hat entsprechend weniger.</translation>
    </message>
    <message>
        <source>Cancel pledge</source>
        <translation>Zusage zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel &amp;pledge</source>
        <translation>&amp;Zusage zurücknehmen</translation>
    </message>
    <message>
        <source>%1 goes from the creator&apos;s wallet back to %2. The campaign stays successful.</source>
        <translation>%1 geht vom Guthaben des Erstellers an %2 zurück. Die Kampagne bleibt erfolgreich.</translation>
    </message>
    <message>
        <source>%1 goes back to the wallet of %2.</source>
        <translation>%1 geht auf das Guthaben von %2 zurück.</translation>
    </message>
    <message>
        <source>Refund pledge</source>
        <translation>Zusage erstatten</translation>
    </message>
    <message>
        <source>&amp;Refund</source>
        <translation>&amp;Erstatten</translation>
    </message>
    <message>
        <source>The place that is held for you becomes free. No money moves.</source>
        <translation>Der für Sie freigehaltene Platz wird frei. Es wird kein Geld bewegt.</translation>
    </message>
    <message>
        <source>The place that is held for %1 becomes free. No money moves.</source>
        <translation>Der für %1 freigehaltene Platz wird frei. Es wird kein Geld bewegt.</translation>
    </message>
    <message>
        <source>You paid %1. Wallet before: %2, now: %3.</source>
        <translation>Sie haben %1 bezahlt. Guthaben vorher: %2, jetzt: %3.</translation>
    </message>
    <message>
        <source>%1 paid %2. Wallet before: %3, now: %4.</source>
        <translation>%1 hat %2 bezahlt. Guthaben vorher: %3, jetzt: %4.</translation>
    </message>
    <message>
        <source>The place held for you is free again. No money moved.</source>
        <translation>Der für Sie freigehaltene Platz ist wieder frei. Es wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>The place held for %1 is free again. No money moved.</source>
        <translation>Der für %1 freigehaltene Platz ist wieder frei. Es wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>You got %1 back. Wallet before: %2, now: %3.</source>
        <translation>Sie haben %1 zurückerhalten. Guthaben vorher: %2, jetzt: %3.</translation>
    </message>
    <message>
        <source>%1 got %2 back. Wallet before: %3, now: %4.</source>
        <translation>%1 hat %2 zurückerhalten. Guthaben vorher: %3, jetzt: %4.</translation>
    </message>
</context>
<context>
    <name>PledgeDetails</name>
    <message>
        <source>The chosen pledge</source>
        <translation>Die gewählte Zusage</translation>
    </message>
    <message>
        <source>Open the backer</source>
        <translation>Den Unterstützer öffnen</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>Die Kampagne öffnen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Pledge %1</source>
        <translation>Zusage %1</translation>
    </message>
    <message>
        <source>Without a reward</source>
        <translation>Ohne Belohnung</translation>
    </message>
    <message>
        <source>Reward: %1</source>
        <translation>Belohnung: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>PledgeDialog</name>
    <message>
        <source>Pledge</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>&amp;Pledge</source>
        <translation>&amp;Zusagen</translation>
    </message>
    <message>
        <source>&amp;Backer</source>
        <translation>&amp;Unterstützer</translation>
    </message>
    <message>
        <source>&amp;Reward</source>
        <translation>Be&amp;lohnung</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>Pay &amp;now from the wallet</source>
        <translation>&amp;Jetzt vom Guthaben bezahlen</translation>
    </message>
    <message>
        <source>Pay now from the wallet</source>
        <translation>Jetzt vom Guthaben bezahlen</translation>
    </message>
    <message>
        <source>&amp;Hold the place for %1 hours; it is paid later</source>
        <translation>Platz %1 Stunden &amp;freihalten; bezahlt wird später</translation>
    </message>
    <message>
        <source>Hold the place, pay later</source>
        <translation>Platz freihalten, später bezahlen</translation>
    </message>
    <message>
        <source>&amp;Do not show the backer&apos;s name to the public</source>
        <translation>&amp;Namen des Unterstützers nicht öffentlich zeigen</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Wallet: %1</source>
        <translation>Guthaben: %1</translation>
    </message>
    <message>
        <source>%1 pledged %2. Wallet before: %3, now: %4.</source>
        <translation>%1 hat %2 zugesagt und bezahlt. Guthaben vorher: %3, jetzt: %4.</translation>
    </message>
    <message>
        <source>%1 promised %2; the place is held until it is paid. No money moved, the wallet holds %3.</source>
        <translation>%1 hat %2 zugesagt; der Platz wird freigehalten, bis bezahlt ist. Es wurde kein Geld bewegt, das Guthaben beträgt %3.</translation>
    </message>
    <message>
        <source>&amp;Do not show my name, not to the creator either</source>
        <translation>&amp;Meinen Namen nicht zeigen, auch nicht dem Ersteller</translation>
    </message>
    <message>
        <source>You pledged %1. Wallet before: %2, now: %3.</source>
        <translation>Sie haben %1 zugesagt. Guthaben vorher: %2, jetzt: %3.</translation>
    </message>
    <message>
        <source>You promised %1; the place is held until you pay. No money moved, your wallet holds %2.</source>
        <translation>Sie haben %1 versprochen; der Platz wird freigehalten, bis Sie bezahlen. Es wurde kein Geld bewegt, Ihr Guthaben beträgt %2.</translation>
    </message>
</context>
<context>
    <name>PledgesCard</name>
    <message>
        <source>Pledges</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody has pledged yet.</source>
        <translation>Noch hat niemand etwas zugesagt.</translation>
    </message>
    <message>
        <source>No pledge is in this state.</source>
        <translation>Keine Zusage ist in diesem Zustand.</translation>
    </message>
    <message>
        <source>Your pledges</source>
        <translation>Ihre Zusagen</translation>
    </message>
    <message>
        <source>Backers</source>
        <translation>Unterstützer</translation>
    </message>
    <message>
        <source>None of your pledges is in this state.</source>
        <translation>Keine Ihrer Zusagen ist in diesem Zustand.</translation>
    </message>
    <message>
        <source>You have not pledged to this campaign.</source>
        <translation>Sie haben dieser Kampagne nichts zugesagt.</translation>
    </message>
</context>
<context>
    <name>PledgesExport</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Backer no.</source>
        <translation>Unterstützer Nr.</translation>
    </message>
    <message>
        <source>Backer</source>
        <translation>Unterstützer</translation>
    </message>
    <message>
        <source>Campaign no.</source>
        <translation>Kampagne Nr.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status name</source>
        <translation>Status (Name)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Zugesagt am</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Reward no.</source>
        <translation>Belohnung Nr.</translation>
    </message>
    <message>
        <source>Amount, at least</source>
        <translation>Betrag mindestens</translation>
    </message>
    <message>
        <source>Amount, at most</source>
        <translation>Betrag höchstens</translation>
    </message>
    <message>
        <source>Placed from</source>
        <translation>Zugesagt ab</translation>
    </message>
    <message>
        <source>Placed before</source>
        <translation>Zugesagt vor</translation>
    </message>
</context>
<context>
    <name>PledgesModel</name>
    <message>
        <source>%1 (anonymous)</source>
        <translation>%1 (anonym)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Backer</source>
        <translation>Unterstützer</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Zugesagt am</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
</context>
<context>
    <name>PledgesPage</name>
    <message>
        <source>&amp;Open campaign</source>
        <translation>&amp;Kampagne öffnen</translation>
    </message>
    <message>
        <source>Open &amp;backer</source>
        <translation>&amp;Unterstützer öffnen</translation>
    </message>
    <message>
        <source>There are more pledges than a list can hold. Narrow the filters.</source>
        <translation>Es gibt mehr Zusagen, als eine Liste fasst. Grenzen Sie die Filter ein.</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>A pledge&apos;s number is written in digits, without anything else.</source>
        <translation>Die Nummer einer Zusage besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>There is no pledge %1.</source>
        <translation>Es gibt keine Zusage %1.</translation>
    </message>
    <message>
        <source>No pledge fits these filters.</source>
        <translation>Keine Zusage passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Nobody has pledged on this platform yet.</source>
        <translation>Auf dieser Plattform hat noch niemand etwas zugesagt.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>The number is not known.</source>
        <translation>Die Anzahl ist nicht bekannt.</translation>
    </message>
    <message>
        <source>1 pledge · %1</source>
        <translation>1 Zusage · %1</translation>
    </message>
    <message>
        <source>%1 pledges · %2</source>
        <translation>%1 Zusagen · %2</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Was zu sehen ist, kann veraltet sein.</translation>
    </message>
    <message>
        <source>Choose a pledge to see its life and what can be done about it.</source>
        <translation>Wählen Sie eine Zusage, um ihren Verlauf zu sehen und was sich mit ihr tun lässt.</translation>
    </message>
    <message>
        <source>%1 pledges chosen, %2 together; %3 of them pending.</source>
        <translation>%1 Zusagen gewählt, zusammen %2; davon %3 ausstehend.</translation>
    </message>
    <message>
        <source>Search by pledge number</source>
        <translation>Nach Nummer der Zusage suchen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Backer</source>
        <translation>Unterstützer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>pledges</source>
        <comment>file name</comment>
        <translation>zusagen</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation>E&amp;rneut zählen</translation>
    </message>
    <message>
        <source>Count &amp;all</source>
        <translation>&amp;Alle zählen</translation>
    </message>
    <message>
        <source>More than %1 pledges.</source>
        <translation>Mehr als %1 Zusagen.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>counts and sums, at a time</comment>
        <translation>%1 um %2</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
</context>
<context>
    <name>PreviewedDialog</name>
    <message>
        <source>Something changed since you looked, so nothing was done. Below is what would happen now.</source>
        <translation>Seit Sie nachgesehen haben, hat sich etwas geändert, deshalb ist nichts geschehen. Unten steht, was jetzt geschehen würde.</translation>
    </message>
    <message>
        <source>The last of these refunds follows right after it.</source>
        <translation>Die letzte dieser Erstattungen folgt gleich danach.</translation>
    </message>
    <message>
        <source>The last %1 of these refunds follow right after it, in batches.</source>
        <translation>Die letzten %1 dieser Erstattungen folgen gleich danach, schubweise.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Prove the books</source>
        <translation>Bücher prüfen</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Sie haben es abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The books were not proved. Nothing was changed.</source>
        <translation>Die Bücher wurden nicht geprüft. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The books agree: every total follows from the log.</source>
        <translation>Die Bücher stimmen: Jede Summe folgt aus dem Protokoll.</translation>
    </message>
    <message>
        <source>The books were proved: 1 total disagrees.</source>
        <translation>Die Bücher wurden geprüft: 1 Summe stimmt nicht.</translation>
    </message>
    <message>
        <source>The books were proved: %1 totals disagree.</source>
        <translation>Die Bücher wurden geprüft: %1 Summen stimmen nicht.</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>The books</source>
        <translation>Die Bücher</translation>
    </message>
    <message>
        <source>&amp;Prove now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>What disagrees</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Prove the books now</source>
        <translation>Die Bücher jetzt prüfen</translation>
    </message>
    <message>
        <source>Compares every total with the log; takes some seconds on large books</source>
        <translation>Vergleicht jede Summe mit dem Protokoll; dauert bei großen Büchern einige Sekunden</translation>
    </message>
    <message>
        <source>Last proved %1</source>
        <translation>Zuletzt geprüft %1</translation>
    </message>
    <message>
        <source>Being proved…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Every total agrees</source>
        <translation>Jede Summe stimmt</translation>
    </message>
    <message>
        <source>1 total disagrees</source>
        <translation>1 Summe stimmt nicht</translation>
    </message>
    <message>
        <source>%1 totals disagree</source>
        <translation>%1 Summen stimmen nicht</translation>
    </message>
    <message>
        <source>%1, no. %2: %3 expected, %4 found</source>
        <translation>%1, Nr. %2: %3 erwartet, %4 gefunden</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>RaceCard</name>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht gelaufen</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>It goes into the log</source>
        <translation>Er steht später im Protokoll</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Grund (freiwillig)</translation>
    </message>
    <message>
        <source>Choose a reason, or write your own</source>
        <translation>Grund wählen oder selbst schreiben</translation>
    </message>
    <message>
        <source>In your own &amp;words</source>
        <translation>In eigenen &amp;Worten</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Goal not reached</source>
        <translation>Ziel nicht erreicht</translation>
    </message>
    <message>
        <source>Not paid before the deadline</source>
        <translation>Nicht vor der Frist bezahlt</translation>
    </message>
    <message>
        <source>Campaign cancelled</source>
        <translation>Kampagne abgesagt</translation>
    </message>
    <message>
        <source>Not paid in time</source>
        <translation>Nicht rechtzeitig bezahlt</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Refunds resumed</source>
        <translation>Erstattungen fortgesetzt</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Eigenes Passwort geändert</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Passwort zurückgesetzt</translation>
    </message>
    <message>
        <source>Refunds paused</source>
        <translation>Erstattungen angehalten</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Reaktiviert</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Access revoked</source>
        <translation>Zugang entzogen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Milestone removed</source>
        <translation>Meilenstein entfernt</translation>
    </message>
    <message>
        <source>The backer asked for it</source>
        <translation>Der Unterstützer hat darum gebeten</translation>
    </message>
    <message>
        <source>Pledged twice by mistake</source>
        <translation>Versehentlich doppelt zugesagt</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Falscher Betrag</translation>
    </message>
    <message>
        <source>The payment was disputed</source>
        <translation>Der Zahlung wurde widersprochen</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Betrugsverdacht</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>Die Person hat darum gebeten</translation>
    </message>
    <message>
        <source>The person is registered twice</source>
        <translation>Die Person ist doppelt registriert</translation>
    </message>
    <message>
        <source>The person has died</source>
        <translation>Die Person ist verstorben</translation>
    </message>
</context>
<context>
    <name>RefundsCard</name>
    <message>
        <source>Refunds or closures</source>
        <translation>Erstattungen oder Abschlüsse</translation>
    </message>
    <message>
        <source>Closed last</source>
        <translation>Zuletzt geschlossen</translation>
    </message>
    <message>
        <source>Refunds under way</source>
        <translation>Laufende Erstattungen</translation>
    </message>
    <message>
        <source>No campaign was closed yet.</source>
        <translation>Noch wurde keine Kampagne geschlossen.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Nichts ist zu erstatten.</translation>
    </message>
    <message>
        <source>&amp;Pause refunds…</source>
        <translation>Erstattung &amp;anhalten …</translation>
    </message>
    <message>
        <source>&amp;Resume refunds…</source>
        <translation>Erstattung &amp;fortsetzen …</translation>
    </message>
    <message>
        <source>Pause refunds</source>
        <translation>Erstattung anhalten</translation>
    </message>
    <message>
        <source>Campaign %1, “%2”: no console and no closure service gives money back until somebody resumes it. What was refunded stays refunded; %3 wait in escrow. A batch under way is finished first.</source>
        <translation>Kampagne %1, „%2“: Keine Konsole und kein Abschlussdienst erstattet weiter, bis jemand sie fortsetzt. Was erstattet ist, bleibt es; %3 warten auf dem Treuhandkonto. Ein laufender Schub wird noch beendet.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>The refunds of campaign %1 are paused.</source>
        <translation>Die Erstattungen der Kampagne %1 sind angehalten.</translation>
    </message>
    <message>
        <source>Resume refunds</source>
        <translation>Erstattung fortsetzen</translation>
    </message>
    <message>
        <source>%1 paused the refunds of campaign %2: %3
The rest, %4, is given back from now on.</source>
        <translation>%1 hat die Erstattungen der Kampagne %2 angehalten: %3
Der Rest, %4, wird von nun an erstattet.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>The refunds of campaign %1 go on.</source>
        <translation>Die Erstattungen der Kampagne %1 laufen weiter.</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>One of the values is not valid.</source>
        <translation>Einer der Werte ist ungültig.</translation>
    </message>
    <message>
        <source>This is not a valid value: %1.</source>
        <translation>Dieser Wert ist ungültig: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>The text may have at most %1 characters.</source>
        <translation>Der Text darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters are allowed.</source>
        <translation>%1: höchstens %2 Zeichen sind erlaubt.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A text that is needed is empty.</source>
        <translation>Ein notwendiger Text ist leer.</translation>
    </message>
    <message>
        <source>This must not be empty: %1.</source>
        <translation>Das darf nicht leer sein: %1.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>The wallet holds only %1.</source>
        <translation>Das Guthaben beträgt nur %1.</translation>
    </message>
    <message>
        <source>The wallet does not hold the amount.</source>
        <translation>Das Guthaben deckt den Betrag nicht.</translation>
    </message>
    <message>
        <source>Deposit money first, or choose a smaller amount.</source>
        <translation>Zahlen Sie zuerst Geld ein oder wählen Sie einen kleineren Betrag.</translation>
    </message>
    <message>
        <source>This reward costs at least %1.</source>
        <translation>Diese Belohnung kostet mindestens %1.</translation>
    </message>
    <message>
        <source>The amount is below the price of this reward.</source>
        <translation>Der Betrag liegt unter dem Preis dieser Belohnung.</translation>
    </message>
    <message>
        <source>Raise the amount or choose another reward.</source>
        <translation>Erhöhen Sie den Betrag oder wählen Sie eine andere Belohnung.</translation>
    </message>
    <message>
        <source>%1 places of this reward are taken already.</source>
        <translation>%1 Plätze dieser Belohnung sind schon vergeben.</translation>
    </message>
    <message>
        <source>More places of this reward are taken than that.</source>
        <translation>Es sind schon mehr Plätze dieser Belohnung vergeben.</translation>
    </message>
    <message>
        <source>Choose a limit that is not below it.</source>
        <translation>Wählen Sie eine Grenze, die nicht darunter liegt.</translation>
    </message>
    <message>
        <source>The creator&apos;s wallet holds only %1.</source>
        <translation>Das Guthaben des Erstellers beträgt nur %1.</translation>
    </message>
    <message>
        <source>The creator&apos;s wallet does not hold the amount any more.</source>
        <translation>Das Guthaben des Erstellers deckt den Betrag nicht mehr.</translation>
    </message>
    <message>
        <source>Ask the creator to deposit it, then refund again.</source>
        <translation>Bitten Sie den Ersteller um eine Einzahlung und erstatten Sie dann erneut.</translation>
    </message>
    <message>
        <source>The program asked in a way that the platform does not accept.</source>
        <translation>Das Programm hat auf eine Weise angefragt, die die Plattform nicht annimmt.</translation>
    </message>
    <message>
        <source>This is a mistake in Groundswell; please report it.</source>
        <translation>Das ist ein Fehler in Groundswell; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Your sign-in belongs to no person of this platform.</source>
        <translation>Ihre Anmeldung gehört zu keiner Person dieser Plattform.</translation>
    </message>
    <message>
        <source>Ask a manager to tie it to you.</source>
        <translation>Bitten Sie die Verwaltung, sie Ihnen zuzuordnen.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Ask somebody of the platform&apos;s staff.</source>
        <translation>Wenden Sie sich an das Personal der Plattform.</translation>
    </message>
    <message>
        <source>This console and the platform are of different versions.</source>
        <translation>Diese Konsole und die Plattform haben verschiedene Versionen.</translation>
    </message>
    <message>
        <source>Install the newer console, or let a manager upgrade the platform.</source>
        <translation>Installieren Sie die neuere Konsole oder lassen Sie die Plattform von der Verwaltung aktualisieren.</translation>
    </message>
    <message>
        <source>The same request was sent before with other values.</source>
        <translation>Derselbe Auftrag wurde schon einmal mit anderen Werten gesendet.</translation>
    </message>
    <message>
        <source>Close this and start it anew.</source>
        <translation>Schließen Sie dies und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>This request was given up after a lost connection.</source>
        <translation>Dieser Auftrag wurde nach einem Verbindungsabbruch aufgegeben.</translation>
    </message>
    <message>
        <source>Start it anew if you still want it.</source>
        <translation>Beginnen Sie von vorn, wenn Sie ihn noch wollen.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Diese Person gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>This person is deactivated and may only receive refunds.</source>
        <translation>Diese Person ist deaktiviert und kann nur noch Erstattungen erhalten.</translation>
    </message>
    <message>
        <source>Reactivate the person first.</source>
        <translation>Aktivieren Sie die Person zuerst wieder.</translation>
    </message>
    <message>
        <source>Somebody with this e-mail address is registered already.</source>
        <translation>Jemand mit dieser E-Mail-Adresse ist schon registriert.</translation>
    </message>
    <message>
        <source>Use another address, or look for that person.</source>
        <translation>Verwenden Sie eine andere Adresse oder suchen Sie diese Person.</translation>
    </message>
    <message>
        <source>This person has an active campaign.</source>
        <translation>Diese Person hat eine aktive Kampagne.</translation>
    </message>
    <message>
        <source>Wait until it is closed, or cancel it first.</source>
        <translation>Warten Sie, bis sie abgeschlossen ist, oder brechen Sie sie zuerst ab.</translation>
    </message>
    <message>
        <source>This bank reference was recorded before.</source>
        <translation>Diese Referenz der Bank wurde schon einmal gebucht.</translation>
    </message>
    <message>
        <source>Check whether this payment was entered already.</source>
        <translation>Prüfen Sie, ob diese Zahlung schon erfasst ist.</translation>
    </message>
    <message>
        <source>There is no such campaign.</source>
        <translation>Diese Kampagne gibt es nicht.</translation>
    </message>
    <message>
        <source>The campaign is closed.</source>
        <translation>Die Kampagne ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Load it again to see how it ended.</source>
        <translation>Laden Sie sie neu, um zu sehen, wie sie ausging.</translation>
    </message>
    <message>
        <source>The campaign&apos;s deadline has passed.</source>
        <translation>Die Frist der Kampagne ist abgelaufen.</translation>
    </message>
    <message>
        <source>The goal cannot be changed after the first pledge.</source>
        <translation>Das Ziel kann nach der ersten Zusage nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Leave the goal as it is.</source>
        <translation>Lassen Sie das Ziel, wie es ist.</translation>
    </message>
    <message>
        <source>The deadline cannot be changed after the first pledge.</source>
        <translation>Die Frist kann nach der ersten Zusage nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Leave the deadline as it is.</source>
        <translation>Lassen Sie die Frist, wie sie ist.</translation>
    </message>
    <message>
        <source>The deadline must lie between 1 hour and 90 days ahead.</source>
        <translation>Die Frist muss zwischen 1 Stunde und 90 Tagen in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Choose another moment.</source>
        <translation>Wählen Sie einen anderen Zeitpunkt.</translation>
    </message>
    <message>
        <source>There is no such reward in this campaign.</source>
        <translation>Diese Belohnung gibt es in dieser Kampagne nicht.</translation>
    </message>
    <message>
        <source>Load the campaign again.</source>
        <translation>Laden Sie die Kampagne neu.</translation>
    </message>
    <message>
        <source>The last place of this reward is taken.</source>
        <translation>Der letzte Platz dieser Belohnung ist vergeben.</translation>
    </message>
    <message>
        <source>Choose another reward, or pledge without one.</source>
        <translation>Wählen Sie eine andere Belohnung oder sagen Sie ohne Belohnung zu.</translation>
    </message>
    <message>
        <source>The creator has closed this reward.</source>
        <translation>Der Ersteller hat diese Belohnung geschlossen.</translation>
    </message>
    <message>
        <source>The price cannot be changed once somebody has chosen this reward.</source>
        <translation>Der Preis kann nicht mehr geändert werden, sobald jemand diese Belohnung gewählt hat.</translation>
    </message>
    <message>
        <source>Close this reward and add a new one.</source>
        <translation>Schließen Sie diese Belohnung und legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>Somebody has chosen this reward before, so it stays.</source>
        <translation>Jemand hat diese Belohnung schon gewählt, deshalb bleibt sie.</translation>
    </message>
    <message>
        <source>Close it instead of removing it.</source>
        <translation>Schließen Sie sie, statt sie zu entfernen.</translation>
    </message>
    <message>
        <source>There is no such milestone in this campaign.</source>
        <translation>Diesen Meilenstein gibt es in dieser Kampagne nicht.</translation>
    </message>
    <message>
        <source>There is no such pledge.</source>
        <translation>Diese Zusage gibt es nicht.</translation>
    </message>
    <message>
        <source>Load the list again.</source>
        <translation>Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>The pledge is not waiting for payment any more.</source>
        <translation>Die Zusage wartet nicht mehr auf Zahlung.</translation>
    </message>
    <message>
        <source>Load the list again to see its state.</source>
        <translation>Laden Sie die Liste neu, um den Stand zu sehen.</translation>
    </message>
    <message>
        <source>The pledge was refunded before.</source>
        <translation>Die Zusage wurde schon erstattet.</translation>
    </message>
    <message>
        <source>Nothing is left to be done.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>This campaign does not allow its pledges to be cancelled.</source>
        <translation>Diese Kampagne erlaubt es nicht, Zusagen zurückzunehmen.</translation>
    </message>
    <message>
        <source>The platform&apos;s staff can help.</source>
        <translation>Das Personal der Plattform kann helfen.</translation>
    </message>
    <message>
        <source>In the last 24 hours a pledge that the goal depends on stays.</source>
        <translation>In den letzten 24 Stunden bleibt eine Zusage, von der das Ziel abhängt, bestehen.</translation>
    </message>
    <message>
        <source>Creators cannot pledge to a campaign of their own.</source>
        <translation>Ersteller können ihren eigenen Kampagnen nichts zusagen.</translation>
    </message>
    <message>
        <source>Choose another campaign.</source>
        <translation>Wählen Sie eine andere Kampagne.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Eine Begründung ist nötig.</translation>
    </message>
    <message>
        <source>Write why; it goes into the log.</source>
        <translation>Schreiben Sie, warum; es wird protokolliert.</translation>
    </message>
    <message>
        <source>Somebody else saved a newer version first.</source>
        <translation>Jemand anderes hat inzwischen eine neuere Fassung gespeichert.</translation>
    </message>
    <message>
        <source>Load it again, then make your change once more.</source>
        <translation>Laden Sie sie neu und nehmen Sie Ihre Änderung noch einmal vor.</translation>
    </message>
    <message>
        <source>Only a platform for trying things out allows this.</source>
        <translation>Nur eine Plattform zum Ausprobieren erlaubt das.</translation>
    </message>
    <message>
        <source>Use the demo for it.</source>
        <translation>Verwenden Sie dafür die Demo.</translation>
    </message>
    <message>
        <source>The currency cannot be changed once anything was recorded.</source>
        <translation>Die Währung kann nicht mehr geändert werden, sobald etwas gebucht wurde.</translation>
    </message>
    <message>
        <source>Set up another platform for another currency.</source>
        <translation>Richten Sie für eine andere Währung eine andere Plattform ein.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>number of places</source>
        <translation>Anzahl der Plätze</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielmarke</translation>
    </message>
    <message>
        <source>bank reference</source>
        <translation>Referenz der Bank</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>Der Wert muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>Der Wert muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>It must be at most %1.</source>
        <translation>Der Wert darf höchstens %1 sein.</translation>
    </message>
    <message>
        <source>The number is outside what the platform allows.</source>
        <translation>Die Zahl liegt außerhalb dessen, was die Plattform erlaubt.</translation>
    </message>
    <message>
        <source>The last place of “%1” is taken.</source>
        <translation>Der letzte Platz von „%1“ ist vergeben.</translation>
    </message>
    <message>
        <source>The time to pay for this pledge is over.</source>
        <translation>Die Zahlungsfrist dieser Zusage ist abgelaufen.</translation>
    </message>
    <message>
        <source>Whoever signs in has at least one role.</source>
        <translation>Wer sich anmeldet, hat mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wählen Sie eine.</translation>
    </message>
    <message>
        <source>A login has small letters a to z, digits and _ . - only, a letter first, at most 39 of them, and none of PostgreSQL&apos;s own names.</source>
        <translation>Ein Anmeldename besteht nur aus Kleinbuchstaben a bis z, Ziffern und _ . -, zuerst ein Buchstabe, höchstens 39, und ist keiner von PostgreSQLs eigenen Namen.</translation>
    </message>
    <message>
        <source>The platform is newer than this console.</source>
        <translation>Die Plattform ist neuer als diese Konsole.</translation>
    </message>
    <message>
        <source>Install the newer Groundswell on this computer.</source>
        <translation>Installieren Sie auf diesem Rechner das neuere Groundswell.</translation>
    </message>
    <message>
        <source>The platform is older than this console.</source>
        <translation>Die Plattform ist älter als diese Konsole.</translation>
    </message>
    <message>
        <source>Whoever runs it brings it up to date with groundswell setup.</source>
        <translation>Wer sie betreibt, bringt sie mit groundswell setup auf den neuen Stand.</translation>
    </message>
    <message>
        <source>The login or the password is not right.</source>
        <translation>Der Anmeldename oder das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Type both again; capital letters count. A manager of the platform can give you a new password.</source>
        <translation>Geben Sie beides noch einmal ein; Großbuchstaben zählen. Die Verwaltung der Plattform kann Ihnen ein neues Passwort geben.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Der Server verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>Enter it; commands take it from PGPASSWORD or ~/.pgpass.</source>
        <translation>Geben Sie es ein; Befehle nehmen es aus PGPASSWORD oder ~/.pgpass.</translation>
    </message>
    <message>
        <source>This login may not sign in: it is locked, or does not exist.</source>
        <translation>Dieser Anmeldename darf sich nicht anmelden: Er ist gesperrt oder existiert nicht.</translation>
    </message>
    <message>
        <source>Ask a manager of the platform.</source>
        <translation>Fragen Sie die Verwaltung der Plattform.</translation>
    </message>
    <message>
        <source>The server does not let this login in from this computer.</source>
        <translation>Der Server lässt diesen Anmeldenamen von diesem Rechner aus nicht herein.</translation>
    </message>
    <message>
        <source>Whoever runs the server can allow it in its pg_hba.conf.</source>
        <translation>Wer den Server betreibt, kann es in dessen pg_hba.conf erlauben.</translation>
    </message>
    <message>
        <source>This login has no role on this platform.</source>
        <translation>Dieser Anmeldename hat auf dieser Plattform keine Rolle.</translation>
    </message>
    <message>
        <source>Ask a manager of the platform to invite you.</source>
        <translation>Bitten Sie die Verwaltung der Plattform um eine Einladung.</translation>
    </message>
    <message>
        <source>There is no platform at this address.</source>
        <translation>Unter dieser Adresse gibt es keine Plattform.</translation>
    </message>
    <message>
        <source>Check the address. A new platform is made with groundswell setup.</source>
        <translation>Prüfen Sie die Adresse. Eine neue Plattform wird mit groundswell setup angelegt.</translation>
    </message>
    <message>
        <source>The server has no place left for another connection.</source>
        <translation>Der Server hat keinen Platz für eine weitere Verbindung.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The server is just starting or stopping.</source>
        <translation>Der Server startet oder beendet sich gerade.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Versuchen Sie es in einigen Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>The server shows a certificate that this computer does not trust. Somebody may be pretending to be it.</source>
        <translation>Der Server zeigt ein Zertifikat, dem dieser Rechner nicht vertraut. Vielleicht gibt sich jemand als der Server aus.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for its root certificate, save that as ~/.postgresql/root.crt, and try again.</source>
        <translation>Bitten Sie den Betreiber um das Stammzertifikat, speichern Sie es als ~/.postgresql/root.crt und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another name. Somebody may be pretending to be it.</source>
        <translation>Der Server zeigt ein Zertifikat für einen anderen Namen. Vielleicht gibt sich jemand als der Server aus.</translation>
    </message>
    <message>
        <source>Use the address exactly as whoever runs it gave it to you.</source>
        <translation>Verwenden Sie die Adresse genau so, wie Sie sie vom Betreiber bekommen haben.</translation>
    </message>
    <message>
        <source>The server offers no encrypted connection, so your password is not sent.</source>
        <translation>Der Server bietet keine verschlüsselte Verbindung, darum wird Ihr Passwort nicht gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to switch TLS on.</source>
        <translation>Bitten Sie den Betreiber, TLS einzuschalten.</translation>
    </message>
    <message>
        <source>This login belongs to somebody else on the server.</source>
        <translation>Dieser Anmeldename gehört auf dem Server jemand anderem.</translation>
    </message>
    <message>
        <source>Choose another login.</source>
        <translation>Wählen Sie einen anderen Anmeldenamen.</translation>
    </message>
    <message>
        <source>This person cannot sign in.</source>
        <translation>Diese Person kann sich nicht anmelden.</translation>
    </message>
    <message>
        <source>Invite the person first.</source>
        <translation>Laden Sie die Person zuerst ein.</translation>
    </message>
    <message>
        <source>This person has the login %1 already.</source>
        <translation>Diese Person hat schon den Anmeldenamen %1.</translation>
    </message>
    <message>
        <source>A login stays its person&apos;s for good: change that one&apos;s roles, or give access under that name.</source>
        <translation>Ein Anmeldename gehört seiner Person für immer: Ändern Sie deren Rollen oder geben Sie den Zugang unter diesem Namen.</translation>
    </message>
    <message>
        <source>Nobody would be left to look after people.</source>
        <translation>Niemand bliebe, der sich um die Personen kümmern kann.</translation>
    </message>
    <message>
        <source>Make somebody else a manager first.</source>
        <translation>Machen Sie zuerst jemand anderen zur Verwaltung.</translation>
    </message>
    <message>
        <source>Nobody changes their own access.</source>
        <translation>Niemand ändert den eigenen Zugang.</translation>
    </message>
    <message>
        <source>Ask another manager.</source>
        <translation>Bitten Sie jemand anderen aus der Verwaltung.</translation>
    </message>
    <message>
        <source>Nobody books money into their own wallet.</source>
        <translation>Niemand bucht Geld auf das eigene Guthaben.</translation>
    </message>
    <message>
        <source>Ask a colleague to do it.</source>
        <translation>Bitten Sie eine Kollegin oder einen Kollegen darum.</translation>
    </message>
    <message>
        <source>The database is not safe for a platform.</source>
        <translation>Die Datenbank ist für eine Plattform nicht sicher.</translation>
    </message>
    <message>
        <source>Mend what the details say, or use a database of its own.</source>
        <translation>Beheben Sie, was in den Einzelheiten steht, oder verwenden Sie eine eigene Datenbank.</translation>
    </message>
    <message>
        <source>Another platform on this server uses this role prefix.</source>
        <translation>Eine andere Plattform auf diesem Server verwendet diesen Rollenpräfix.</translation>
    </message>
    <message>
        <source>Choose another prefix.</source>
        <translation>Wählen Sie einen anderen Präfix.</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The refunds of this campaign are paused.</source>
        <translation>Die Erstattungen dieser Kampagne sind angehalten.</translation>
    </message>
    <message>
        <source>%1 paused the refunds of this campaign: %2</source>
        <translation>%1 hat die Erstattungen dieser Kampagne angehalten: %2</translation>
    </message>
    <message>
        <source>Resume them first, among the closures.</source>
        <translation>Setzen Sie sie zuerst fort, bei den Abschlüssen.</translation>
    </message>
    <message>
        <source>This campaign has nothing left to refund.</source>
        <translation>Bei dieser Kampagne ist nichts mehr zu erstatten.</translation>
    </message>
    <message>
        <source>The refunds of this campaign are not paused any more.</source>
        <translation>Die Erstattungen dieser Kampagne sind nicht mehr angehalten.</translation>
    </message>
    <message>
        <source>Change the number.</source>
        <translation>Ändern Sie die Zahl.</translation>
    </message>
    <message>
        <source>A file of this kind holds %1 lines at most.</source>
        <translation>Eine Datei dieser Art fasst höchstens %1 Zeilen.</translation>
    </message>
    <message>
        <source>A file of this kind does not hold so many lines.</source>
        <translation>Eine Datei dieser Art fasst nicht so viele Zeilen.</translation>
    </message>
    <message>
        <source>Narrow the filters, or export as CSV.</source>
        <translation>Grenzen Sie die Filter ein, oder exportieren Sie als CSV.</translation>
    </message>
    <message>
        <source>This computer could not note down what is sent, so it was not sent.</source>
        <translation>Dieser Computer konnte nicht festhalten, was gesendet wird; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Make room on the disk, or mend what the details say.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder beheben Sie, was die Einzelheiten nennen.</translation>
    </message>
    <message>
        <source>This person&apos;s wallet still holds money.</source>
        <translation>Diese Person hat noch Guthaben.</translation>
    </message>
    <message>
        <source>Withdraw it first.</source>
        <translation>Zahlen Sie es zuerst aus.</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Register a person</source>
        <translation>Eine Person registrieren</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The person gets an empty wallet and no login; a manager can give one.</source>
        <translation>Die Person erhält ein leeres Guthaben und keine Anmeldung; die kann ein Verwalter vergeben.</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrieren</translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>&amp;Change roles</source>
        <translation>Rollen &amp;ändern</translation>
    </message>
    <message>
        <source>What %1 may do. It changes at once, in an open window too.</source>
        <translation>Was %1 darf. Es ändert sich sofort, auch in einem offenen Fenster.</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>It goes into the log</source>
        <translation>Er steht später im Protokoll</translation>
    </message>
    <message>
        <source>R&amp;eason (optional)</source>
        <translation>&amp;Begründung (freiwillig)</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>To book</source>
        <translation>Zu buchen</translation>
    </message>
    <message>
        <source>To clear up</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Booked before</source>
        <translation>Früher gebucht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
</context>
<context>
    <name>SavedFilterDialog</name>
    <message>
        <source>Save these filters</source>
        <translation>Diese Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Geben Sie dem Filter einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>You have a filter of that name here already.</source>
        <translation>Hier gibt es schon einen Filter dieses Namens.</translation>
    </message>
    <message>
        <source>&amp;Save these filters…</source>
        <translation>Diese Filter &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Rename or delete…</source>
        <translation>&amp;Umbenennen oder löschen …</translation>
    </message>
    <message>
        <source>“%1” is among the saved filters now.</source>
        <translation>„%1“ ist jetzt unter den gespeicherten Filtern.</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Another name for this filter (F2)</source>
        <translation>Diesem Filter einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Forget this filter (Delete)</source>
        <translation>Diesen Filter vergessen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ServerChecks</name>
    <message>
        <source>Update the server to %1.%2 or newer: it has the security fixes of November 2026.</source>
        <translation>Auf %1.%2 oder neuer aktualisieren (Sicherheitskorrekturen vom November 2026).</translation>
    </message>
    <message>
        <source>PostgreSQL %1 gets no security fixes any more: move to a newer major release.</source>
        <translation>PostgreSQL %1 bekommt keine Sicherheitskorrekturen mehr: auf eine neuere Hauptversion wechseln.</translation>
    </message>
    <message>
        <source>Set it to on: a standby is named, but no commit waits for it.</source>
        <translation>Auf on setzen: Ein Standby ist genannt, aber kein Commit wartet auf ihn.</translation>
    </message>
    <message>
        <source>Set it to on: a crash would lose what was already confirmed.</source>
        <translation>Auf on setzen: Bei einem Absturz ginge verloren, was schon bestätigt war.</translation>
    </message>
    <message>
        <source>Synchronous standby</source>
        <translation>Synchroner Standby</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>What was confirmed lies on this server alone: if its disk is lost, a backup is the way back.</source>
        <translation>Bestätigtes liegt nur auf diesem Server: Geht sein Datenträger verloren, hilft nur eine Sicherung.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>This console asked for %1; something between it and the server does not keep it.</source>
        <translation>Diese Konsole hat %1 verlangt; etwas zwischen ihr und dem Server hält sich nicht daran.</translation>
    </message>
    <message>
        <source>%1, here</source>
        <translation>%1, hier</translation>
    </message>
    <message>
        <source>Set it to %1: a transaction left open elsewhere (psql) makes everybody else fail.</source>
        <translation>Auf %1 setzen: Eine anderswo offen gelassene Transaktion (psql) lässt alle anderen scheitern.</translation>
    </message>
    <message>
        <source>Set it to on: a crash of the computer would ruin the books.</source>
        <translation>Auf on setzen: Ein Absturz des Rechners würde die Bücher zerstören.</translation>
    </message>
    <message>
        <source>Stop the server and run pg_checksums --enable: a bad disk goes unnoticed.</source>
        <translation>Server anhalten, pg_checksums --enable: Ein defekter Datenträger fällt nicht auf.</translation>
    </message>
    <message>
        <source>Set it to %1 and restart the server: in a rush actions fail and are tried again.</source>
        <translation>Auf %1 setzen, Server neu starten: Bei Andrang misslingen sonst Aktionen.</translation>
    </message>
    <message>
        <source>Set it to %1 and restart the server: each console opens up to five.</source>
        <translation>Auf %1 setzen und den Server neu starten: Jede Konsole öffnet bis zu fünf.</translation>
    </message>
    <message>
        <source>Set it to panic: what a refused request held is written to the server&apos;s log.</source>
        <translation>Auf panic setzen: Was eine abgelehnte Anfrage enthielt, steht sonst im Protokoll des Servers.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Set it to on: this console does so for itself, other programs do not.</source>
        <translation>Auf on setzen: Diese Konsole tut es für sich selbst, andere Programme nicht.</translation>
    </message>
</context>
<context>
    <name>ServerModel</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>ServerPrograms</name>
    <message>
        <source>PostgreSQL&apos;s server programs, version %1 or newer, are not installed. Install the package postgresql-%1.</source>
        <translation>Die Serverprogramme von PostgreSQL ab Version %1 sind nicht installiert. Installieren Sie das Paket postgresql-%1.</translation>
    </message>
    <message>
        <source>The data was written by PostgreSQL %1, whose server programs are not installed. Install the package postgresql-%1.</source>
        <translation>Die Daten wurden von PostgreSQL %1 geschrieben, dessen Serverprogramme nicht installiert sind. Installieren Sie das Paket postgresql-%1.</translation>
    </message>
    <message>
        <source>%1 could not be run to its end: %2</source>
        <translation>%1 konnte nicht zu Ende ausgeführt werden: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
</context>
<context>
    <name>ServerUser</name>
    <message>
        <source>The user of this process has no name.</source>
        <translation>Der Benutzer dieses Prozesses hat keinen Namen.</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root, and there is no user &quot;postgres&quot; to run it as. Install the package postgresql-common, or start the console as another user.</source>
        <translation>PostgreSQL läuft nicht als root, und es gibt keinen Benutzer „postgres“ dafür. Installieren Sie das Paket postgresql-common oder starten Sie die Konsole als anderer Benutzer.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file %1 cannot be read; the usual settings are used. Check its permissions.</source>
        <translation>Die Einstellungsdatei %1 kann nicht gelesen werden; es gelten die üblichen Einstellungen. Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged; the usual settings are used. It is replaced when you choose anew.</source>
        <translation>Die Einstellungsdatei %1 ist beschädigt; es gelten die üblichen Einstellungen. Sie wird ersetzt, wenn Sie neu wählen.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Die Einstellungen konnten nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plattform</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Forget this platform</source>
        <translation>Diese Plattform vergessen</translation>
    </message>
    <message>
        <source>Takes this platform and its password off this computer&apos;s lists</source>
        <translation>Nimmt diese Plattform und ihr Passwort von den Listen dieses Rechners</translation>
    </message>
    <message>
        <source>As you want to find it in this list</source>
        <translation>Wie Sie sie in dieser Liste finden möchten</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Name (freiwillig)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Anmeldename</translation>
    </message>
    <message>
        <source>Enter your login.</source>
        <translation>Geben Sie Ihren Anmeldenamen ein.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <source>&amp;Remember the password in this computer&apos;s keyring</source>
        <translation>Passwort im &amp;Schlüsselbund dieses Rechners merken</translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keyring</source>
        <translation>Passwort im Schlüsselbund dieses Rechners merken</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>To a platform that others use too.</source>
        <translation>Bei einer Plattform, die auch andere verwenden.</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Anderer Server …</translation>
    </message>
    <message>
        <source>To the platform on this computer.</source>
        <translation>Bei der Plattform auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The platform is on this computer; nothing goes over the network.</source>
        <translation>Die Plattform ist auf diesem Rechner; nichts geht über das Netz.</translation>
    </message>
    <message>
        <source>Encrypted, and the server proves its name before anything is sent.</source>
        <translation>Verschlüsselt, und der Server weist sich aus, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Not safe: the address says sslmode=%1. Somebody on the way could pretend to be the server and read along. Take it out of the address.</source>
        <translation>Nicht sicher: In der Adresse steht sslmode=%1. Jemand auf dem Weg könnte sich als der Server ausgeben und mitlesen. Nehmen Sie es aus der Adresse.</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>An address begins with postgresql:// and goes on with server/platform.</source>
        <translation>Eine Adresse beginnt mit postgresql:// und geht mit server/plattform weiter.</translation>
    </message>
    <message>
        <source>This address cannot be read: %1</source>
        <translation>Diese Adresse ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>Die Adresse nennt keinen Server.</translation>
    </message>
</context>
<context>
    <name>StatementExport</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Campaign no.</source>
        <translation>Kampagne Nr.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>Kontoauszug von %1</translation>
    </message>
    <message>
        <source>Person no.</source>
        <translation>Person Nr.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>StatementsModel</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Running tasks</source>
        <translation>Laufende Aufgaben</translation>
    </message>
    <message>
        <source>Imports, exports, refunds and what became of them (%1)</source>
        <translation>Importe, Exporte, Erstattungen und was daraus wurde (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 in Arbeit</translation>
    </message>
    <message>
        <source>%1 to read</source>
        <translation>%1 zu lesen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Tasks: %1</source>
        <translation>Aufgaben: %1</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Nothing is under way. Imports, exports, refunds and other work that takes a while is shown here, and what became of it.</source>
        <translation>Nichts ist in Arbeit. Importe, Exporte, Erstattungen und anderes, was eine Weile dauert, wird hier gezeigt, und was daraus wurde.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>A&amp;ufräumen</translation>
    </message>
    <message>
        <source>Put all results away</source>
        <translation>Alle Ergebnisse weglegen</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Escape)</translation>
    </message>
    <message>
        <source>Close the tasks</source>
        <translation>Aufgaben schließen</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Put this result away (Delete)</source>
        <translation>Dieses Ergebnis weglegen (Entf)</translation>
    </message>
    <message>
        <source>Put away: %1</source>
        <translation>Weglegen: %1</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>about a second left</source>
        <translation>noch etwa eine Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>Zum Teil fertig</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>ThrowawayCluster</name>
    <message>
        <source>Another tour is under way on this computer. Wait for its end.</source>
        <translation>Auf diesem Rechner läuft schon ein Rundgang. Warten Sie, bis er zu Ende ist.</translation>
    </message>
    <message>
        <source>Another drill is under way on this computer. Wait for its end.</source>
        <translation>Auf diesem Rechner läuft schon eine Probe. Warten Sie, bis sie zu Ende ist.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder %1 of an earlier run cannot be removed.</source>
        <translation>Der Ordner %1 eines früheren Laufs kann nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>TierChoice</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message>
        <source>No reward</source>
        <translation>Ohne Belohnung</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>beliebiger Betrag</translation>
    </message>
    <message>
        <source>from %1 · %2</source>
        <translation>ab %1 · %2</translation>
    </message>
</context>
<context>
    <name>TierDialog</name>
    <message>
        <source>Change reward</source>
        <translation>Belohnung ändern</translation>
    </message>
    <message>
        <source>Add reward</source>
        <translation>Belohnung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Frozen: somebody has chosen this reward.</source>
        <translation>Festgelegt: Jemand hat diese Belohnung gewählt.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Description (optional)</source>
        <translation>&amp;Beschreibung (freiwillig)</translation>
    </message>
    <message>
        <source>&amp;Price: the least that is pledged for it</source>
        <translation>&amp;Preis: so viel wird mindestens zugesagt</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Number of places (empty: unlimited)</source>
        <translation>&amp;Anzahl der Plätze (leer: unbegrenzt)</translation>
    </message>
    <message>
        <source>&amp;Closed: nobody can choose it any more</source>
        <translation>&amp;Geschlossen: niemand kann sie mehr wählen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>There are between 1 and %1 places.</source>
        <translation>Möglich sind 1 bis %1 Plätze.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Anzahl der Plätze</translation>
    </message>
</context>
<context>
    <name>TierFilter</name>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Any reward</source>
        <translation>Jede Belohnung</translation>
    </message>
    <message>
        <source>Without a reward</source>
        <translation>Ohne Belohnung</translation>
    </message>
    <message>
        <source>Reward no. %1</source>
        <translation>Belohnung Nr. %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>WalletHead</name>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Pledged and paid</source>
        <translation>Zugesagt und bezahlt</translation>
    </message>
    <message>
        <source>Promised, not yet paid</source>
        <translation>Zugesagt, noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Own campaigns</source>
        <translation>Eigene Kampagnen</translation>
    </message>
    <message>
        <source>Free to spend</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Deactivated: receives refunds only</source>
        <translation>Deaktiviert: erhält nur Erstattungen</translation>
    </message>
    <message>
        <source>none active</source>
        <translation>keine aktiv</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>1 pledge</source>
        <translation>1 Zusage</translation>
    </message>
    <message numerus="yes">
        <source>%n pledges</source>
        <translation>
            <numerusform>%n Zusage</numerusform>
            <numerusform>%n Zusagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalletModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Kontostand</translation>
    </message>
</context>
<context>
    <name>WalletPage</name>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Aus&amp;zahlen …</translation>
    </message>
    <message>
        <source>&amp;Deposit…</source>
        <translation>&amp;Einzahlen …</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Statement or pledges</source>
        <translation>Kontoauszug oder Zusagen</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Kontoauszug</translation>
    </message>
    <message>
        <source>P&amp;ledges</source>
        <translation>Zu&amp;sagen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>No money has come into this wallet yet.</source>
        <translation>Hier ist noch kein Geld eingegangen.</translation>
    </message>
    <message>
        <source>Choose a person above to see the wallet.</source>
        <translation>Wählen Sie oben eine Person, um ihr Guthaben zu sehen.</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>My wallet</source>
        <translation>Mein Guthaben</translation>
    </message>
    <message>
        <source>&amp;Browse campaigns</source>
        <translation>Kampagnen &amp;ansehen</translation>
    </message>
    <message>
        <source>No money has come into your wallet yet. What you pay in by bank transfer is booked here by the platform&apos;s staff.</source>
        <translation>Auf Ihr Guthaben ist noch kein Geld gekommen. Was Sie überweisen, bucht das Personal der Plattform hier.</translation>
    </message>
    <message>
        <source>No money has come into your wallet yet. What your successful campaigns raise is paid out here.</source>
        <translation>Auf Ihr Guthaben ist noch kein Geld gekommen. Was Ihre erfolgreichen Kampagnen einbringen, wird hier ausgezahlt.</translation>
    </message>
    <message>
        <source>Somebody else must book money into your own wallet</source>
        <translation>Auf Ihr eigenes Guthaben muss jemand anderes buchen</translation>
    </message>
    <message>
        <source>Book money that came in by bank transfer (Ctrl+D)</source>
        <translation>Geld verbuchen, das per Überweisung kam (Strg+D)</translation>
    </message>
    <message>
        <source>The address leads to somebody else&apos;s wallet, which only staff and auditors see. This is your own.</source>
        <translation>Die Adresse führt zum Guthaben einer anderen Person, das nur Mitarbeiter und Prüfer sehen. Dies ist Ihr eigenes.</translation>
    </message>
    <message>
        <source>pledges-%1</source>
        <comment>file name</comment>
        <translation>zusagen-%1</translation>
    </message>
    <message>
        <source>statement-%1</source>
        <comment>file name</comment>
        <translation>kontoauszug-%1</translation>
    </message>
    <message>
        <source>Pledges of %1</source>
        <translation>Zusagen von %1</translation>
    </message>
    <message>
        <source>person-%1-%2</source>
        <comment>file name</comment>
        <translation>person-%1-%2</translation>
    </message>
</context>
<context>
    <name>WalletsExport</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Balance, at least</source>
        <translation>Guthaben mindestens</translation>
    </message>
    <message>
        <source>Balance, at most</source>
        <translation>Guthaben höchstens</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Has pledges</source>
        <translation>Hat Zusagen</translation>
    </message>
    <message>
        <source>People and wallets</source>
        <translation>Personen und Guthaben</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>A demo platform on this computer, with people, campaigns and pledges that are made up. Nothing in it is real, and it can be thrown away.</source>
        <translation>Eine Vorführplattform auf diesem Computer, mit erfundenen Personen, Kampagnen und Zusagen. Nichts darin ist echt, und sie kann gelöscht werden.</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>&amp;Vorführung starten</translation>
    </message>
    <message>
        <source>Welcome to Groundswell</source>
        <translation>Willkommen bei Groundswell</translation>
    </message>
    <message>
        <source>Which platform do you want to work with?</source>
        <translation>Mit welcher Plattform möchten Sie arbeiten?</translation>
    </message>
    <message>
        <source>A platform of your own</source>
        <translation>Eine eigene Plattform</translation>
    </message>
    <message>
        <source>On this computer. Everything it needs is set up for you; the data stay here.</source>
        <translation>Auf diesem Rechner. Alles Nötige wird für Sie eingerichtet; die Daten bleiben hier.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>A platform on a server</source>
        <translation>Eine Plattform auf einem Server</translation>
    </message>
    <message>
        <source>Others use it too. Whoever runs it gave you an address, a login and a password.</source>
        <translation>Auch andere verwenden sie. Vom Betreiber haben Sie Adresse, Anmeldenamen und Passwort bekommen.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
</context>
</TS>
