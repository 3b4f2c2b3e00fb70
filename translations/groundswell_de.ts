<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
        <source>The campaign was not cancelled.</source>
        <translation>Die Kampagne wurde nicht abgebrochen.</translation>
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
    <name>MainWindow</name>
    <message>
        <source>← Back</source>
        <translation>← Zurück</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
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
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
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
        <source>This person still has money or pledges.</source>
        <translation>Diese Person hat noch Guthaben oder Zusagen.</translation>
    </message>
    <message>
        <source>Deactivate the person instead.</source>
        <translation>Deaktivieren Sie die Person stattdessen.</translation>
    </message>
    <message>
        <source>This bank reference was recorded before.</source>
        <translation>Dieser Verwendungszweck wurde schon einmal gebucht.</translation>
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
        <translation>Verwendungszweck</translation>
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
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Running tasks</source>
        <translation>Laufende Aufgaben</translation>
    </message>
</context>
</TS>
