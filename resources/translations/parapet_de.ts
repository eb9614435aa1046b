<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>AbilitiesTable</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>This account may not</source>
            <translation>Dieses Konto darf das nicht</translation>
        </message>
        <message>
            <source>Can be undone</source>
            <translation>Lässt sich zurücknehmen</translation>
        </message>
        <message>
            <source>Cannot be taken back by anybody</source>
            <translation>Lässt sich von niemandem zurücknehmen</translation>
        </message>
        <message>
            <source>Cannot be taken back</source>
            <translation>Lässt sich nicht zurücknehmen</translation>
        </message>
    </context>
    <context>
        <name>AccountMarks</name>
        <message>
            <source>imported from files</source>
            <translation>aus Dateien importiert</translation>
        </message>
        <message>
            <source>sign-in ended</source>
            <translation>Anmeldung beendet</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>not complete</source>
            <translation>nicht vollständig</translation>
        </message>
        <message>
            <source>not fetched yet</source>
            <translation>noch nicht abgerufen</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>vollständig</translation>
        </message>
    </context>
    <context>
        <name>AccountPanel</name>
        <message numerus="yes">
            <source>%Ln comment(s), {open} open</source>
            <translation>
                <numerusform>%Ln Kommentar, {open} offen</numerusform>
                <numerusform>%Ln Kommentare, {open} offen</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetch now</source>
            <translation>Jetzt abrufen</translation>
        </message>
        <message>
            <source>Test the link</source>
            <translation>Verknüpfung prüfen</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Unlink …</source>
            <translation>Verknüpfung lösen …</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Neu anmelden</translation>
        </message>
        <message>
            <source>Fetching …</source>
            <translation>Wird abgerufen …</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Der Server wird gefragt …</translation>
        </message>
        <message>
            <source>The link works: signed in as {handle}.</source>
            <translation>Die Verknüpfung funktioniert: angemeldet als {handle}.</translation>
        </message>
        <message>
            <source>Unlink this account? The sign-in is removed here and, where possible, there. Decisions and the log stay.</source>
            <translation>Verknüpfung mit diesem Konto lösen? Die Anmeldung wird hier entfernt und, wo es geht, auch dort. Entscheidungen und Protokoll bleiben.</translation>
        </message>
        <message>
            <source>Unlink, keep comments</source>
            <translation>Lösen, Kommentare behalten</translation>
        </message>
        <message>
            <source>Unlink and delete comments</source>
            <translation>Lösen und Kommentare löschen</translation>
        </message>
        <message>
            <source>Keep linked</source>
            <translation>Verknüpft lassen</translation>
        </message>
    </context>
    <context>
        <name>AccountsPage</name>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Where comments come from. Sign-ins are kept in this computer’s keyring.</source>
            <translation>Woher Kommentare kommen. Anmeldungen liegen im Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <source>Link an account …</source>
            <translation>Konto verknüpfen …</translation>
        </message>
        <message>
            <source>Fetch by itself</source>
            <translation>Von selbst abrufen</translation>
        </message>
        <message>
            <source> min</source>
            <translation> Min.</translation>
        </message>
        <message>
            <source>Also on metered connections</source>
            <translation>Auch über getaktete Verbindungen</translation>
        </message>
        <message>
            <source>Always load pictures of my own posts</source>
            <translation>Bilder eigener Beiträge immer laden</translation>
        </message>
        <message>
            <source>Fetching</source>
            <translation>Abrufen</translation>
        </message>
        <message>
            <source>while the window is open</source>
            <translation>solange das Fenster offen ist</translation>
        </message>
        <message>
            <source>Fetch every</source>
            <translation>Abrufen alle</translation>
        </message>
        <message>
            <source>such as a phone’s; what you decide is sent in any case</source>
            <translation>etwa die eines Telefons; Entscheidungen werden in jedem Fall gesendet</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>all others come only when they are wanted</source>
            <translation>alle anderen kommen nur auf Wunsch</translation>
        </message>
        <message>
            <source>Pictures on this computer</source>
            <translation>Bilder auf diesem Computer</translation>
        </message>
        <message>
            <source>those that were loaded, so that they can be seen offline</source>
            <translation>die schon geladenen, damit sie auch offline zu sehen sind</translation>
        </message>
        <message>
            <source>Nothing is linked or imported yet.</source>
            <translation>Noch ist nichts verknüpft oder importiert.</translation>
        </message>
    </context>
    <context>
        <name>ActionMenu</name>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
    </context>
    <context>
        <name>ActionRow</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message numerus="yes">
            <source>{action} %Ln comment(s)</source>
            <translation>
                <numerusform>%Ln Kommentar: {action}</numerusform>
                <numerusform>%Ln Kommentare: {action}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AssignPage</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Assign to, for colleagues only</source>
            <translation>Zuweisen an, nur im Team sichtbar</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
    </context>
    <context>
        <name>AuthorPane</name>
        <message>
            <source>Unknown author</source>
            <translation>Verfasser unbekannt</translation>
        </message>
        <message>
            <source>The source names no author, so nothing can be told about one.</source>
            <translation>Die Quelle nennt keinen Verfasser, daher ist nichts über ihn bekannt.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Entschieden</translation>
        </message>
        <message>
            <source>Comments here: {comments}. Approved {approved}, hidden {hidden}, deleted {deleted}, waiting {waiting}.</source>
            <translation>Kommentare hier: {comments}. Freigegeben {approved}, ausgeblendet {hidden}, gelöscht {deleted}, offen {waiting}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln active strike(s)</source>
            <translation>
                <numerusform>%Ln gültiger Verstoß</numerusform>
                <numerusform>%Ln gültige Verstöße</numerusform>
            </translation>
        </message>
        <message>
            <source>No decision counts against this author.</source>
            <translation>Keine Entscheidung zählt gegen diesen Verfasser.</translation>
        </message>
        <message>
            <source>{said}, {when}: stays</source>
            <translation>{said}, {when}: bleibt</translation>
        </message>
        <message>
            <source>{said}, {when}: until {until}</source>
            <translation>{said}, {when}: bis {until}</translation>
        </message>
        <message>
            <source>{said}, {when}: over since {until}</source>
            <translation>{said}, {when}: abgelaufen seit {until}</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>{text} ({role}, {when})</source>
            <translation>{text} ({role}, {when})</translation>
        </message>
    </context>
    <context>
        <name>AuthorPart</name>
        <message>
            <source>Author file</source>
            <translation>Verfasserakte</translation>
        </message>
        <message>
            <source>Comments here</source>
            <translation>Kommentare hier</translation>
        </message>
        <message>
            <source>Approved, hidden, deleted</source>
            <translation>Freigegeben, ausgeblendet, gelöscht</translation>
        </message>
        <message>
            <source>Also waiting</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Verfasser</translation>
        </message>
        <message>
            <source>The source names no author.</source>
            <translation>Die Quelle nennt keinen Verfasser.</translation>
        </message>
        <message>
            <source>Unknown author</source>
            <translation>Verfasser unbekannt</translation>
        </message>
        <message>
            <source>seen since {month}</source>
            <translation>bekannt seit {month}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln strike(s)</source>
            <translation>
                <numerusform>%Ln Verstoß</numerusform>
                <numerusform>%Ln Verstöße</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %Ln day(s)</source>
            <translation>
                <numerusform>an %Ln Tag</numerusform>
                <numerusform>in %Ln Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>{strikes} {during}</source>
            <translation>{strikes} {during}</translation>
        </message>
        <message>
            <source>{strikes}: author file</source>
            <translation>{strikes}: Verfasserakte</translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation>Notiz: {text}</translation>
        </message>
    </context>
    <context>
        <name>BreakStrip</name>
        <message>
            <source>I had a break</source>
            <translation>Pause gemacht</translation>
        </message>
        <message>
            <source>The minutes begin anew</source>
            <translation>Die Minuten zählen neu</translation>
        </message>
        <message numerus="yes">
            <source>You have worked for %Ln minute(s) without a break.</source>
            <translation>
                <numerusform>Seit %Ln Minute ohne Pause bei der Arbeit.</numerusform>
                <numerusform>Seit %Ln Minuten ohne Pause bei der Arbeit.</numerusform>
            </translation>
        </message>
        <message>
            <source>A few minutes away from the screen help. Only you see this.</source>
            <translation>Ein paar Minuten weg vom Bildschirm helfen. Niemand sonst sieht das.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message>
            <source>Clear</source>
            <translation>Aufheben</translation>
        </message>
        <message>
            <source>{n} selected</source>
            <translation>{n} ausgewählt</translation>
        </message>
        <message>
            <source>{n} selected, {comments} comments with their copies</source>
            <translation>{n} ausgewählt, mit Kopien {comments} Kommentare</translation>
        </message>
        <message>
            <source>Select all {n}</source>
            <translation>Alle {n} auswählen</translation>
        </message>
    </context>
    <context>
        <name>BulkRow</name>
        <message>
            <source>{verb} all {n}</source>
            <translation>{verb}: alle {n}</translation>
        </message>
        <message>
            <source>{verb} {n}</source>
            <translation>{verb}: {n}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>{verb} {n}, leave {left}</source>
            <translation>{verb}: {n}, auslassen: {left}</translation>
        </message>
        <message>
            <source>These differ: {kinds}.</source>
            <translation>Ausnahmen: {kinds}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln will be sent after the undo time.</source>
            <translation>
                <numerusform>%Ln wird nach der Bedenkzeit gesendet.</numerusform>
                <numerusform>%Ln werden nach der Bedenkzeit gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is sent.</source>
            <translation>Gesendet wird nichts.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cannot be taken back.</source>
            <translation>
                <numerusform>%Ln lässt sich nicht zurücknehmen.</numerusform>
                <numerusform>%Ln lassen sich nicht zurücknehmen.</numerusform>
            </translation>
        </message>
        <message>
            <source>One key takes all of it back.</source>
            <translation>Eine Taste nimmt alles zurück.</translation>
        </message>
        <message>
            <source>Not possible for {n}: {why}</source>
            <translation>Bei {n} nicht möglich: {why}</translation>
        </message>
    </context>
    <context>
        <name>CareFoot</name>
        <message>
            <source>Lift</source>
            <translation>Aufheben</translation>
        </message>
        <message>
            <source>Lift the quiet hours now</source>
            <translation>Ruhezeit jetzt aufheben</translation>
        </message>
        <message numerus="yes">
            <source>%Ln harsh text(s) today</source>
            <translation>
                <numerusform>%Ln harter Text heute</numerusform>
                <numerusform>%Ln harte Texte heute</numerusform>
            </translation>
        </message>
        <message>
            <source>How many harsh texts you opened today. Nobody else can see this.</source>
            <translation>So viele harte Texte wurden heute geöffnet. Niemand sonst kann das sehen.</translation>
        </message>
        <message>
            <source>Quiet until {time}</source>
            <translation>Ruhe bis {time}</translation>
        </message>
        <message>
            <source>Until then nothing is fetched and nothing notifies.</source>
            <translation>Bis dahin wird nichts abgerufen und nichts gemeldet.</translation>
        </message>
        <message>
            <source>Until then only critical comments notify.</source>
            <translation>Bis dahin werden nur kritische Kommentare gemeldet.</translation>
        </message>
    </context>
    <context>
        <name>CarePage</name>
        <message>
            <source>Exposure and breaks</source>
            <translation>Belastung und Pausen</translation>
        </message>
        <message>
            <source>For you alone. Nothing of this stands in the log, in exports or in reports.</source>
            <translation>Nur für die Person am Bildschirm. Nichts davon steht im Protokoll, in Exporten oder Berichten.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Standard wiederherstellen</translation>
        </message>
        <message>
            <source>only the harshest</source>
            <translation>nur die härtesten</translation>
        </message>
        <message>
            <source>harsh ones</source>
            <translation>harte</translation>
        </message>
        <message>
            <source>all hostile ones</source>
            <translation>alle feindseligen</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source> min</source>
            <translation> Min.</translation>
        </message>
        <message>
            <source>What you see</source>
            <translation>Was zu sehen ist</translation>
        </message>
        <message>
            <source>Mask harsh texts until wanted</source>
            <translation>Harte Texte verdecken, bis sie gewünscht sind</translation>
        </message>
        <message>
            <source>The list says what a text is. Space shows it, and covers it again.</source>
            <translation>Die Liste nennt die Art des Textes. Die Leertaste zeigt und verdeckt ihn.</translation>
        </message>
        <message>
            <source>Which texts</source>
            <translation>Welche Texte</translation>
        </message>
        <message>
            <source>by what the scorers say</source>
            <translation>nach dem Urteil der Bewerter</translation>
        </message>
        <message>
            <source>Show near-copies once</source>
            <translation>Fast gleiche nur einmal zeigen</translation>
        </message>
        <message>
            <source>one row stands for all of them, and one decision is enough</source>
            <translation>eine Zeile steht für alle, und eine Entscheidung genügt</translation>
        </message>
        <message>
            <source>A calm comment in every … row</source>
            <translation>Ein ruhiger Kommentar alle … Zeilen</translation>
        </message>
        <message>
            <source>thanks and small talk among the hard ones</source>
            <translation>Dank und Plauderei zwischen den harten</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Was gezählt wird</translation>
        </message>
        <message>
            <source>Harsh texts opened today</source>
            <translation>Heute geöffnete harte Texte</translation>
        </message>
        <message>
            <source>at the foot of the navigation; it begins anew each day</source>
            <translation>unten in der Navigation; beginnt jeden Tag neu</translation>
        </message>
        <message>
            <source>Today’s count</source>
            <translation>Heutiger Stand</translation>
        </message>
        <message>
            <source>nobody else can see it</source>
            <translation>niemand sonst kann ihn sehen</translation>
        </message>
        <message>
            <source>Breaks</source>
            <translation>Pausen</translation>
        </message>
        <message>
            <source>Remind of a break after</source>
            <translation>An eine Pause erinnern nach</translation>
        </message>
        <message>
            <source>five minutes away begin it anew</source>
            <translation>fünf Minuten Abwesenheit zählen als Pause</translation>
        </message>
    </context>
    <context>
        <name>ChangePane</name>
        <message>
            <source>What would change</source>
            <translation>Was sich ändern würde</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Looking what would move …</source>
            <translation>Die Änderungen werden berechnet …</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Zurzeit aktiv</translation>
        </message>
        <message>
            <source>What this would change</source>
            <translation>Was das ändern würde</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>The first comments of the file</source>
            <extracomment>What goes first where the text has less room: a wrong time shows in nothing but the rows.</extracomment>
            <translation>Die ersten Kommentare der Datei</translation>
        </message>
        <message>
            <source>The first comments, as they will look</source>
            <translation>Die ersten Kommentare, wie sie aussehen werden</translation>
        </message>
        <message numerus="yes">
            <source>{format}, {encoding}, %Ln column(s). Look whether each is what it says.</source>
            <translation>
                <numerusform>{format}, {encoding}, %Ln Spalte. Bitte prüfen, ob die Zuordnung stimmt.</numerusform>
                <numerusform>{format}, {encoding}, %Ln Spalten. Bitte prüfen, ob die Zuordnung stimmt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the column that holds the comment text.</source>
            <translation>Die Spalte mit dem Kommentartext wählen.</translation>
        </message>
        <message>
            <source>They are rated now; the inbox shows the most urgent ones first.</source>
            <translation>Sie werden jetzt bewertet; im Posteingang stehen die dringendsten oben.</translation>
        </message>
        <message>
            <source>Fetching in the background</source>
            <translation>Wird im Hintergrund abgerufen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln comment(s) fetched</source>
            <translation>
                <numerusform>%Ln Kommentar abgerufen</numerusform>
                <numerusform>%Ln Kommentare abgerufen</numerusform>
            </translation>
        </message>
        <message>
            <source>The account is linked, but fetching did not work yet</source>
            <translation>Das Konto ist verknüpft, aber das Abrufen hat noch nicht geklappt</translation>
        </message>
    </context>
    <context>
        <name>ClashRow</name>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Beide behalten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>CommentCard</name>
        <message>
            <source>nothing urgent found</source>
            <translation>nichts Dringendes gefunden</translation>
        </message>
        <message>
            <source>not scored: language not supported</source>
            <translation>nicht bewertet: Sprache nicht unterstützt</translation>
        </message>
        <message>
            <source>not scored yet</source>
            <translation>noch nicht bewertet</translation>
        </message>
        <message>
            <source>time unknown</source>
            <translation>Zeit unbekannt</translation>
        </message>
        <message>
            <source>{name} on {platform}, {when}: {text}</source>
            <translation>{name} auf {platform}, {when}: {text}</translation>
        </message>
        <message>
            <source>Because: {reasons}</source>
            <translation>Gründe: {reasons}</translation>
        </message>
        <message>
            <source>{n} near-copies</source>
            <translation>{n} fast gleiche</translation>
        </message>
        <message numerus="yes">
            <source>by %Ln author(s)</source>
            <translation>
                <numerusform>von %Ln Verfasser</numerusform>
                <numerusform>von %Ln Verfassern</numerusform>
            </translation>
        </message>
        <message>
            <source>unknown author</source>
            <translation>Verfasser unbekannt</translation>
        </message>
        <message>
            <source>{hidden} Space shows it.</source>
            <translation>{hidden} Leertaste zeigt ihn.</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>(kein Text)</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>„{text}“</translation>
        </message>
        <message>
            <source>decided together</source>
            <translation>gemeinsam entschieden</translation>
        </message>
        <message>
            <source>flags: {n}</source>
            <translation>Meldungen: {n}</translation>
        </message>
        <message>
            <source>replies: {n}</source>
            <translation>Antworten: {n}</translation>
        </message>
        <message>
            <source>pictures and files: {n}</source>
            <translation>Bilder und Dateien: {n}</translation>
        </message>
        <message>
            <source>has a note</source>
            <translation>hat eine Notiz</translation>
        </message>
        <message>
            <source>{language} is not supported: scores are not used</source>
            <translation>{language} wird nicht unterstützt: Bewertungen zählen nicht</translation>
        </message>
        <message>
            <source>until a reply</source>
            <translation>bis zu einer Antwort</translation>
        </message>
        <message>
            <source>snoozed until somebody replies</source>
            <translation>zurückgestellt, bis jemand antwortet</translation>
        </message>
        <message>
            <source>snoozed until {moment}</source>
            <translation>zurückgestellt bis {moment}</translation>
        </message>
        <message>
            <source>overdue since {moment}</source>
            <translation>überfällig seit {moment}</translation>
        </message>
        <message>
            <source>due {moment}</source>
            <translation>fällig {moment}</translation>
        </message>
        <message>
            <source>back from snooze: somebody replied</source>
            <translation>wieder vorgelegt: jemand hat geantwortet</translation>
        </message>
        <message>
            <source>back from snooze</source>
            <translation>wieder vorgelegt</translation>
        </message>
        <message>
            <source>assigned to {role}</source>
            <translation>zugewiesen an {role}</translation>
        </message>
    </context>
    <context>
        <name>CommentDesk</name>
        <message>
            <source>This comment has no address that can be opened.</source>
            <extracomment>The rows around the current one that are fetched ahead, as steps from it.</extracomment>
            <translation>Dieser Kommentar hat keine Adresse, die sich öffnen lässt.</translation>
        </message>
    </context>
    <context>
        <name>CommentFrame</name>
        <message>
            <source>Open original</source>
            <translation>Original öffnen</translation>
        </message>
        <message>
            <source>Unknown author</source>
            <translation>Verfasser unbekannt</translation>
        </message>
        <message>
            <source>time not available</source>
            <translation>Zeit nicht verfügbar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln flag(s)</source>
            <translation>
                <numerusform>%Ln Meldung</numerusform>
                <numerusform>%Ln Meldungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln like(s)</source>
            <translation>
                <numerusform>%Ln Like</numerusform>
                <numerusform>%Ln Likes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hidden character(s)</source>
            <translation>
                <numerusform>%Ln unsichtbares Zeichen</numerusform>
                <numerusform>%Ln unsichtbare Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show next, {n} letters left</source>
            <translation>Mehr zeigen, noch {n} Zeichen</translation>
        </message>
    </context>
    <context>
        <name>CommentLine</name>
        <message>
            <source>Go to it</source>
            <translation>Dorthin</translation>
        </message>
        <message>
            <source>Go to this comment: {said}</source>
            <translation>Zu diesem Kommentar: {said}</translation>
        </message>
    </context>
    <context>
        <name>CommentText</name>
        <message>
            <source>Comment</source>
            <extracomment>Words that weigh less than this share of the heaviest one are not underlined.</extracomment>
            <translation>Kommentar</translation>
        </message>
    </context>
    <context>
        <name>Completeness</name>
        <message>
            <source>sign-in ended, sign in again</source>
            <translation>abgemeldet, neu anmelden</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>complete to {time}</source>
            <translation>vollständig bis {time}</translation>
        </message>
        <message>
            <source>gap {start}–{end}</source>
            <translation>Lücke {start}–{end}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more gap(s)</source>
            <translation>
                <numerusform>%Ln weitere Lücke</numerusform>
                <numerusform>%Ln weitere Lücken</numerusform>
            </translation>
        </message>
        <message>
            <source>not fetched yet</source>
            <translation>noch nicht abgerufen</translation>
        </message>
    </context>
    <context>
        <name>ConfirmRow</name>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
    </context>
    <context>
        <name>ContextPane</name>
        <message>
            <source>Why here, author, decided before</source>
            <translation>Warum hier, Verfasser, früher entschieden</translation>
        </message>
    </context>
    <context>
        <name>Core</name>
        <message>
            <source>Comment text</source>
            <translation>Kommentartext</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Verfasser</translation>
        </message>
        <message>
            <source>Handle</source>
            <translation>Handle</translation>
        </message>
        <message>
            <source>Author’s id</source>
            <translation>Kennung des Verfassers</translation>
        </message>
        <message>
            <source>Author’s page</source>
            <translation>Seite des Verfassers</translation>
        </message>
        <message>
            <source>Time of writing</source>
            <translation>Zeitpunkt</translation>
        </message>
        <message>
            <source>Comment id</source>
            <translation>Kennung des Kommentars</translation>
        </message>
        <message>
            <source>Answers to</source>
            <translation>Antwort auf</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Written by us</source>
            <translation>Von uns geschrieben</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Threats and violence</source>
            <translation>Drohungen und Gewalt</translation>
        </message>
        <message>
            <source>Threatens a person</source>
            <translation>Bedroht einen Menschen</translation>
        </message>
        <message>
            <source>Calls for violence</source>
            <translation>Ruft zu Gewalt auf</translation>
        </message>
        <message>
            <source>Publishes private data</source>
            <translation>Veröffentlicht private Daten</translation>
        </message>
        <message>
            <source>Hate against groups</source>
            <translation>Hass gegen Gruppen</translation>
        </message>
        <message>
            <source>Attacks people for who they are</source>
            <translation>Greift Menschen wegen ihrer Zugehörigkeit an</translation>
        </message>
        <message>
            <source>Uses slurs</source>
            <translation>Verwendet herabwürdigende Wörter</translation>
        </message>
        <message>
            <source>Denies dignity or rights</source>
            <translation>Spricht Würde oder Rechte ab</translation>
        </message>
        <message>
            <source>Insults and harassment</source>
            <translation>Beleidigung und Belästigung</translation>
        </message>
        <message>
            <source>Insults a person</source>
            <translation>Beleidigt einen Menschen</translation>
        </message>
        <message>
            <source>Follows a person around</source>
            <translation>Verfolgt einen Menschen</translation>
        </message>
        <message>
            <source>Sexual harassment</source>
            <translation>Sexuelle Belästigung</translation>
        </message>
        <message>
            <source>A person may be in danger</source>
            <translation>Ein Mensch könnte in Gefahr sein</translation>
        </message>
        <message>
            <source>Speaks of harming themselves</source>
            <translation>Spricht davon, sich etwas anzutun</translation>
        </message>
        <message>
            <source>Encourages self-harm</source>
            <translation>Ermuntert zur Selbstverletzung</translation>
        </message>
        <message>
            <source>Needs help now</source>
            <translation>Braucht jetzt Hilfe</translation>
        </message>
        <message>
            <source>Spam and advertising</source>
            <translation>Spam und Werbung</translation>
        </message>
        <message>
            <source>Advertising</source>
            <translation>Werbung</translation>
        </message>
        <message>
            <source>Repeated posting</source>
            <translation>Wiederholtes Posten</translation>
        </message>
        <message>
            <source>Misleading link</source>
            <translation>Irreführender Link</translation>
        </message>
        <message>
            <source>False claims that can hurt</source>
            <translation>Falsche Behauptungen, die schaden können</translation>
        </message>
        <message>
            <source>False claim about health or safety</source>
            <translation>Falsche Behauptung über Gesundheit oder Sicherheit</translation>
        </message>
        <message>
            <source>False claim about a person</source>
            <translation>Falsche Behauptung über einen Menschen</translation>
        </message>
        <message>
            <source>Off topic</source>
            <translation>Nicht zum Thema</translation>
        </message>
        <message>
            <source>Has nothing to do with the post</source>
            <translation>Hat mit dem Beitrag nichts zu tun</translation>
        </message>
        <message>
            <source>Posted under the wrong post</source>
            <translation>Steht unter dem falschen Beitrag</translation>
        </message>
        <message>
            <source>Fair criticism, stays</source>
            <translation>Sachliche Kritik, bleibt</translation>
        </message>
        <message>
            <source>Sharp but fair</source>
            <translation>Scharf, aber sachlich</translation>
        </message>
        <message>
            <source>Complaint to pass on</source>
            <translation>Beschwerde zum Weiterleiten</translation>
        </message>
        <message>
            <source>Question to answer</source>
            <translation>Frage zum Beantworten</translation>
        </message>
        <message>
            <source>App password</source>
            <translation>App-Passwort</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Leave it as it is unless you have a server of your own.</source>
            <translation>Ohne eigenen Server so lassen.</translation>
        </message>
        <message>
            <source>Make one in Bluesky: Settings, Privacy and security, App passwords.</source>
            <translation>Anlegen in Bluesky: Einstellungen, Datenschutz und Sicherheit, App-Passwörter.</translation>
        </message>
        <message>
            <source>App password, as a moderator with Ozone</source>
            <translation>App-Passwort, als Moderation mit Ozone</translation>
        </message>
        <message>
            <source>Ozone service</source>
            <translation>Ozone-Dienst</translation>
        </message>
        <message>
            <source>The handle or DID of the moderation service that you work for.</source>
            <translation>Handle oder DID des Moderationsdienstes.</translation>
        </message>
        <message>
            <source>Also brings the Ozone queue and its labels and takedowns.</source>
            <translation>Bringt auch die Ozone-Warteschlange mit Kennzeichen und Sperrungen.</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Hide reply for everyone</source>
            <translation>Antwort für alle ausblenden</translation>
        </message>
        <message>
            <source>Below your own posts only; people can still choose to see it.</source>
            <translation>Nur unter eigenen Beiträgen; wer will, kann sie weiterhin öffnen.</translation>
        </message>
        <message>
            <source>Mute account</source>
            <translation>Konto stummschalten</translation>
        </message>
        <message>
            <source>Block account</source>
            <translation>Konto blockieren</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Melden</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Etwas anderes</translation>
        </message>
        <message>
            <source>Spam</source>
            <translation>Spam</translation>
        </message>
        <message>
            <source>Rude or harassing</source>
            <translation>Grob oder belästigend</translation>
        </message>
        <message>
            <source>Against the rules or the law</source>
            <translation>Gegen Regeln oder Gesetz</translation>
        </message>
        <message>
            <source>Misleading</source>
            <translation>Irreführend</translation>
        </message>
        <message>
            <source>Unwanted sexual content</source>
            <translation>Unerwünschte sexuelle Inhalte</translation>
        </message>
        <message>
            <source>Delete own post</source>
            <translation>Eigenen Beitrag löschen</translation>
        </message>
        <message>
            <source>Acknowledge in Ozone</source>
            <translation>In Ozone zur Kenntnis nehmen</translation>
        </message>
        <message>
            <source>Label in Ozone</source>
            <translation>In Ozone kennzeichnen</translation>
        </message>
        <message>
            <source>rude</source>
            <translation>grob</translation>
        </message>
        <message>
            <source>threat</source>
            <translation>Drohung</translation>
        </message>
        <message>
            <source>intolerant</source>
            <translation>intolerant</translation>
        </message>
        <message>
            <source>spam</source>
            <translation>Spam</translation>
        </message>
        <message>
            <source>misleading</source>
            <translation>irreführend</translation>
        </message>
        <message>
            <source>warn before showing</source>
            <translation>vor dem Zeigen warnen</translation>
        </message>
        <message>
            <source>hide</source>
            <translation>ausblenden</translation>
        </message>
        <message>
            <source>Take down in Ozone</source>
            <translation>In Ozone sperren</translation>
        </message>
        <message>
            <source>In the browser</source>
            <translation>Im Browser</translation>
        </message>
        <message>
            <source>The part behind the second @ of your address.</source>
            <translation>Der Teil hinter dem zweiten @ der Adresse.</translation>
        </message>
        <message>
            <source>Your server asks whether Parapet may read and write for you.</source>
            <translation>Der Server fragt, ob Parapet lesen und schreiben darf.</translation>
        </message>
        <message>
            <source>In the browser, as a moderator of this server</source>
            <translation>Im Browser, als Moderation dieses Servers</translation>
        </message>
        <message>
            <source>Also brings the reports of your server and lets you resolve them.</source>
            <translation>Bringt auch die Meldungen des Servers und lässt sie erledigen.</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Zugriffstoken</translation>
        </message>
        <message>
            <source>Preferences, Development, New application, with the scopes read and write.</source>
            <translation>Einstellungen, Entwicklung, Neue Anwendung, mit den Rechten read und write.</translation>
        </message>
        <message>
            <source>Filter for this account</source>
            <translation>Für dieses Konto filtern</translation>
        </message>
        <message>
            <source>Only this account no longer sees it. Mastodon has no hiding for all.</source>
            <translation>Nur dieses Konto sieht es nicht mehr. Mastodon kann nicht für alle ausblenden.</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Stummschalten</translation>
        </message>
        <message>
            <source>For good</source>
            <translation>Für immer</translation>
        </message>
        <message>
            <source>For a day</source>
            <translation>Für einen Tag</translation>
        </message>
        <message>
            <source>For a week</source>
            <translation>Für eine Woche</translation>
        </message>
        <message>
            <source>For 30 days</source>
            <translation>Für 30 Tage</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Blockieren</translation>
        </message>
        <message>
            <source>Against the law</source>
            <translation>Gegen das Gesetz</translation>
        </message>
        <message>
            <source>Against the rules of the server</source>
            <translation>Gegen die Regeln des Servers</translation>
        </message>
        <message>
            <source>Resolve the report</source>
            <translation>Meldung erledigen</translation>
        </message>
        <message>
            <source>Act on the account, as a moderator</source>
            <translation>Gegen das Konto vorgehen, als Moderation</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Einschränken</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>User name and password</source>
            <translation>Benutzername und Passwort</translation>
        </message>
        <message>
            <source>Homeserver</source>
            <translation>Heim-Server</translation>
        </message>
        <message>
            <source>The part behind the colon of your Matrix address.</source>
            <translation>Der Teil hinter dem Doppelpunkt der Matrix-Adresse.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Such as @team:example.org, or just team.</source>
            <translation>Etwa @team:example.org oder nur team.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Parapet signs in as a device of its own; you can end it in any client.</source>
            <translation>Parapet meldet sich als eigenes Gerät an; jedes Programm kann es abmelden.</translation>
        </message>
        <message>
            <source>In most clients: Settings, Help and About, Advanced.</source>
            <translation>In den meisten Programmen: Einstellungen, Hilfe und Info, Erweitert.</translation>
        </message>
        <message>
            <source>For accounts that sign in through a web page.</source>
            <translation>Für Konten, die sich über eine Webseite anmelden.</translation>
        </message>
        <message>
            <source>Redact</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>The words are taken away for everybody.</source>
            <translation>Der Text wird für alle entfernt.</translation>
        </message>
        <message>
            <source>Kick out of the room</source>
            <translation>Aus dem Raum entfernen</translation>
        </message>
        <message>
            <source>They can come back by themselves if the room is public.</source>
            <translation>Ist der Raum öffentlich, ist die Rückkehr möglich.</translation>
        </message>
        <message>
            <source>Ban from the room</source>
            <translation>Aus dem Raum verbannen</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignorieren</translation>
        </message>
        <message>
            <source>Report to the homeserver’s admins</source>
            <translation>Der Verwaltung des Heim-Servers melden</translation>
        </message>
        <message>
            <source>Messages in encrypted rooms cannot be read here.</source>
            <translation>Nachrichten in verschlüsselten Räumen lassen sich hier nicht lesen.</translation>
        </message>
        <message>
            <source>Application password</source>
            <translation>Anwendungspasswort</translation>
        </message>
        <message>
            <source>Address of the site</source>
            <translation>Adresse der Website</translation>
        </message>
        <message>
            <source>As you type it in the browser.</source>
            <translation>Wie im Browser eingegeben.</translation>
        </message>
        <message>
            <source>The name you sign in with there.</source>
            <translation>Der Anmeldename dort.</translation>
        </message>
        <message>
            <source>Make one in WordPress: Users, Profile, Application Passwords.</source>
            <translation>Anlegen in WordPress: Benutzer, Profil, Anwendungspasswörter.</translation>
        </message>
        <message>
            <source>Your usual password stays with you; this one can be taken back any time.</source>
            <translation>Das übliche Passwort bleibt unberührt; dieses lässt sich jederzeit zurücknehmen.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Hold for moderation</source>
            <translation>Zur Moderation zurückhalten</translation>
        </message>
        <message>
            <source>Mark as spam</source>
            <translation>Als Spam markieren</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>In den Papierkorb legen</translation>
        </message>
        <message>
            <source>The site empties its trash later.</source>
            <translation>Die Website leert ihren Papierkorb später.</translation>
        </message>
        <message>
            <source>Edit the text</source>
            <translation>Text ändern</translation>
        </message>
        <message>
            <source>Back from snooze</source>
            <translation>Wieder vorgelegt</translation>
        </message>
        <message>
            <source>Overdue escalations</source>
            <translation>Überfällige Eskalationen</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>Mit Notiz</translation>
        </message>
    </context>
    <context>
        <name>CoveredText</name>
        <message>
            <source>Show it</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>{hidden} Show it</source>
            <translation>{hidden} Zeigen</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>A part of Parapet stopped by a mistake in the program. Every decision that was shown as made is saved. The report below holds no comments and no names.</source>
            <translation>Ein Teil von Parapet ist wegen eines Programmfehlers stehen geblieben. Alle angezeigten Entscheidungen sind gespeichert. Der Bericht unten enthält keine Kommentare und keine Namen.</translation>
        </message>
    </context>
    <context>
        <name>Decider</name>
        <message numerus="yes">
            <source>{done}: %Ln comment(s)</source>
            <extracomment>Undo of so many rows puts each back in its place; more than that reads the list anew.</extracomment>
            <translation>
                <numerusform>{done}: %Ln Kommentar</numerusform>
                <numerusform>{done}: %Ln Kommentare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln decision(s)</source>
            <translation>
                <numerusform>%Ln Entscheidung</numerusform>
                <numerusform>%Ln Entscheidungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Sends in {seconds} s.</source>
            <translation>Wird in {seconds} s gesendet.</translation>
        </message>
        <message>
            <source>Undo for {seconds} s.</source>
            <translation>Noch {seconds} s.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts zurückzunehmen.</translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %Ln decision(s).</source>
            <translation>
                <numerusform>Zurückgenommen: %Ln Entscheidung.</numerusform>
                <numerusform>Zurückgenommen: %Ln Entscheidungen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecisionDock</name>
        <message>
            <source>Escalate to …</source>
            <translation>Eskalieren an …</translation>
        </message>
        <message>
            <source>{action} for good on {platform}? It cannot be taken back.</source>
            <translation>Auf {platform} endgültig: {action}? Das lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>From a file: nothing is sent</source>
            <translation>Aus einer Datei: es wird nichts gesendet</translation>
        </message>
        <message>
            <source>Note for colleagues, never sent</source>
            <translation>Notiz fürs Team, wird nie gesendet</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Notiz speichern</translation>
        </message>
    </context>
    <context>
        <name>DecisionPane</name>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Entry {number}</source>
            <translation>Eintrag {number}</translation>
        </message>
        <message>
            <source>{name}, {platform}</source>
            <translation>{name}, {platform}</translation>
        </message>
        <message>
            <source>{moment} by {role}</source>
            <translation>{moment} von {role}</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Entschieden</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Versand</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Priority then</source>
            <translation>Priorität damals</translation>
        </message>
        <message>
            <source>State now</source>
            <translation>Status jetzt</translation>
        </message>
        <message>
            <source>This entry is itself an undo. Decide anew on the comment instead.</source>
            <translation>Dieser Eintrag ist selbst eine Rücknahme. Stattdessen neu über den Kommentar entscheiden.</translation>
        </message>
        <message>
            <source>This decision is taken back already. Both entries stay in the log.</source>
            <translation>Diese Entscheidung ist schon zurückgenommen. Beide Einträge bleiben im Protokoll.</translation>
        </message>
        <message>
            <source>The comment goes back to where it was. A new entry records the undo; this one stays.</source>
            <translation>Der Kommentar kehrt dahin zurück, wo er war. Ein neuer Eintrag hält die Rücknahme fest; dieser bleibt.</translation>
        </message>
    </context>
    <context>
        <name>DeliveryWords</name>
        <message numerus="yes">
            <source>held for %Ln s more</source>
            <translation>
                <numerusform>wartet noch %Ln s</numerusform>
                <numerusform>wartet noch %Ln s</numerusform>
            </translation>
        </message>
        <message>
            <source>undo time is over, leaves next</source>
            <translation>Bedenkzeit abgelaufen, wird als Nächstes gesendet</translation>
        </message>
        <message>
            <source>failed: {why}</source>
            <translation>fehlgeschlagen: {why}</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>waits for you</source>
            <translation>wartet auf eine Entscheidung</translation>
        </message>
        <message>
            <source>waits for you: {why}</source>
            <translation>wartet auf eine Entscheidung: {why}</translation>
        </message>
        <message>
            <source>waits to be sent</source>
            <translation>wartet auf den Versand</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>unterwegs</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <source>undone, never left</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>nothing to send</source>
            <translation>nichts zu senden</translation>
        </message>
    </context>
    <context>
        <name>DetailHeader</name>
        <message>
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>Previous comment</source>
            <translation>Voriger Kommentar</translation>
        </message>
        <message>
            <source>Next comment</source>
            <translation>Nächster Kommentar</translation>
        </message>
        <message>
            <source>Rows of the list: near-copies share one.</source>
            <translation>Zeilen der Liste: Fast gleiche teilen sich eine.</translation>
        </message>
        <message>
            <source>Open original</source>
            <translation>Original öffnen</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Weitere Aktionen</translation>
        </message>
        <message>
            <source>{row} of {total}</source>
            <translation>{row} von {total}</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>No comment is selected</source>
            <translation>Kein Kommentar ausgewählt</translation>
        </message>
    </context>
    <context>
        <name>DialogFoot</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Disagreer</name>
        <message>
            <source>Taken back: the score may stand.</source>
            <translation>Zurückgenommen: die Bewertung gilt.</translation>
        </message>
    </context>
    <context>
        <name>DriftPane</name>
        <message>
            <source>What is put in force is written to the log. Nothing rated is lost by it.</source>
            <translation>Jede Änderung steht im Protokoll. Keine Bewertung geht verloren.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>The inbox is ranked by what is shown here.</source>
            <translation>Der Posteingang ist so geordnet, wie es hier steht.</translation>
        </message>
        <message>
            <source>Most moved</source>
            <translation>Größte Änderungen</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Nicht möglich</translation>
        </message>
        <message>
            <source>{count} from {before} to {after}</source>
            <translation>{count} von {before} nach {after}</translation>
        </message>
        <message numerus="yes">
            <source>None of %Ln comment(s) would change its priority.</source>
            <translation>
                <numerusform>%Ln Kommentar würde seine Priorität behalten.</numerusform>
                <numerusform>Keiner von %Ln Kommentaren würde seine Priorität ändern.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of {total} comments would change (its|their) priority.</source>
            <translation>
                <numerusform>%Ln von {total} Kommentaren würde die Priorität ändern.</numerusform>
                <numerusform>%Ln von {total} Kommentaren würden die Priorität ändern.</numerusform>
            </translation>
        </message>
        <message>
            <source>{moved} Each stays in its band.</source>
            <translation>{moved} Jeder bleibt in seiner Stufe.</translation>
        </message>
        <message numerus="yes">
            <source>{moved} %Ln would change (its|their) band.</source>
            <translation>
                <numerusform>{moved} %Ln würde die Stufe wechseln.</numerusform>
                <numerusform>{moved} %Ln würden die Stufe wechseln.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Choose files</source>
            <translation>Dateien wählen</translation>
        </message>
        <message>
            <source>Drop files here</source>
            <translation>Dateien hierher ziehen</translation>
        </message>
        <message>
            <source>CSV, TSV, JSON or JSONL, also packed as .gz</source>
            <translation>CSV, TSV, JSON oder JSONL, auch als .gz gepackt</translation>
        </message>
    </context>
    <context>
        <name>EscalatePage</name>
        <message>
            <source>Hand on to</source>
            <translation>Eskalieren an</translation>
        </message>
        <message>
            <source>by</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>Ask for an answer by a time</source>
            <translation>Frist für die Antwort setzen</translation>
        </message>
        <message>
            <source>Answer wanted by</source>
            <translation>Antwort erbeten bis</translation>
        </message>
        <message>
            <source>A word for colleagues, never sent</source>
            <translation>Hinweis fürs Team, wird nie gesendet</translation>
        </message>
        <message>
            <source>Note for colleagues, never sent</source>
            <translation>Notiz fürs Team, wird nie gesendet</translation>
        </message>
        <message>
            <source>Escalate</source>
            <translation>Eskalieren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Whoever has more say</source>
            <translation>Nächsthöhere Stelle</translation>
        </message>
    </context>
    <context>
        <name>Exceptions</name>
        <message numerus="yes">
            <source>%Ln from somebody in danger</source>
            <translation>
                <numerusform>%Ln von jemandem in Gefahr</numerusform>
                <numerusform>%Ln von jemandem in Gefahr</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with a threat</source>
            <translation>
                <numerusform>%Ln mit einer Drohung</numerusform>
                <numerusform>%Ln mit einer Drohung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with a question</source>
            <translation>
                <numerusform>%Ln mit einer Frage</numerusform>
                <numerusform>%Ln mit einer Frage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with a complaint</source>
            <translation>
                <numerusform>%Ln mit einer Beschwerde</numerusform>
                <numerusform>%Ln mit einer Beschwerde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with praise</source>
            <translation>
                <numerusform>%Ln mit Lob</numerusform>
                <numerusform>%Ln mit Lob</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that somebody else has</source>
            <translation>
                <numerusform>%Ln bei jemand anderem</numerusform>
                <numerusform>%Ln bei jemand anderem</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportChoice</name>
        <message>
            <source>What shall be exported?</source>
            <translation>Was soll exportiert werden?</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Which comments</source>
            <translation>Welche Kommentare</translation>
        </message>
        <message>
            <source>All comments</source>
            <translation>Alle Kommentare</translation>
        </message>
        <message>
            <source>Those of the list as it is filtered</source>
            <translation>Nur die der gefilterten Liste</translation>
        </message>
        <message>
            <source>A manifest with the fingerprint of each file (SHA-256) is written beside it. Cells that a spreadsheet would take for formulas are made harmless.</source>
            <translation>Daneben entsteht ein Verzeichnis mit dem Fingerabdruck jeder Datei (SHA-256). Zellen, die wie Formeln aussehen, werden entschärft.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Choose where …</source>
            <translation>Ziel wählen …</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exportieren nach</translation>
        </message>
        <message>
            <source>Writing “{name}”</source>
            <translation>„{name}“ wird geschrieben</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>ExportKinds</name>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Texts, authors, times, review states, priorities with their reasons and scores.</source>
            <translation>Texte, Verfasser, Zeiten, Status, Prioritäten mit Gründen und Bewertungen.</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Entscheidungen</translation>
        </message>
        <message>
            <source>Action, policy, reason, time, role and log entry of each decision, undone ones as well. No names of moderators.</source>
            <translation>Aktion, Regel, Grund, Zeit, Rolle und Protokolleintrag jeder Entscheidung, auch der zurückgenommenen. Keine Namen aus dem Team.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>All entries with their fingerprints, as the verifier that needs no Parapet reads them. No names and no texts.</source>
            <translation>Alle Einträge mit ihren Fingerabdrücken, lesbar für das Prüfprogramm, das ohne Parapet läuft. Keine Namen und keine Texte.</translation>
        </message>
        <message>
            <source>CSV, for spreadsheets</source>
            <translation>CSV, für Tabellen</translation>
        </message>
        <message>
            <source>JSONL, for other programs</source>
            <translation>JSONL, für andere Programme</translation>
        </message>
    </context>
    <context>
        <name>ExportReportPage</name>
        <message>
            <source>Fingerprints, SHA-256</source>
            <translation>Fingerabdrücke, SHA-256</translation>
        </message>
        <message>
            <source>Copy fingerprints</source>
            <translation>Fingerabdrücke kopieren</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) written</source>
            <translation>
                <numerusform>%Ln Zeile geschrieben</numerusform>
                <numerusform>%Ln Zeilen geschrieben</numerusform>
            </translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Manifest</source>
            <translation>Verzeichnis</translation>
        </message>
    </context>
    <context>
        <name>FetchPage</name>
        <message>
            <source>How far back to fetch</source>
            <translation>Wie weit zurück abrufen</translation>
        </message>
        <message>
            <source>How far back shall we fetch?</source>
            <translation>Wie weit zurück soll abgerufen werden?</translation>
        </message>
        <message>
            <source>What you can do on this account</source>
            <translation>Was mit diesem Konto geht</translation>
        </message>
        <message>
            <source>Only new comments</source>
            <translation>Nur neue Kommentare</translation>
        </message>
        <message>
            <source>from today</source>
            <translation>ab heute</translation>
        </message>
        <message>
            <source>The last 7 days</source>
            <translation>Die letzten 7 Tage</translation>
        </message>
        <message>
            <source>The last 30 days</source>
            <translation>Die letzten 30 Tage</translation>
        </message>
        <message>
            <source>Everything the server still has</source>
            <translation>Alles, was der Server noch hat</translation>
        </message>
        <message>
            <source>May take long where the server asks for pauses. Nothing is lost then.</source>
            <translation>Kann lange dauern, wenn der Server Pausen verlangt. Verloren geht dabei nichts.</translation>
        </message>
        <message>
            <source>Signed in as {handle}. You can fetch more later.</source>
            <translation>Angemeldet als {handle}. Mehr lässt sich später abrufen.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search comments</source>
            <translation>Kommentare suchen</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Ranked</source>
            <translation>Nach Rang</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Neueste</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Älteste</translation>
        </message>
        <message>
            <source>Order: {order}</source>
            <translation>Reihenfolge: {order}</translation>
        </message>
        <message>
            <source>Remove filter {name}</source>
            <translation>Filter {name} entfernen</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <source>Back from snooze</source>
            <translation>Wieder vorgelegt</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>Mit Notiz</translation>
        </message>
        <message>
            <source>Overdue escalations</source>
            <translation>Überfällige Eskalationen</translation>
        </message>
        <message>
            <source>Kind words</source>
            <translation>Freundliche Worte</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Only show</source>
            <translation>Nur zeigen</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Zugewiesen an</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Gespeicherte Ansichten</translation>
        </message>
        <message>
            <source>Save this view …</source>
            <translation>Ansicht speichern …</translation>
        </message>
        <message>
            <source>{title}: {chosen}</source>
            <translation>{title}: {chosen}</translation>
        </message>
        <message>
            <source>Assigned to {role}</source>
            <translation>Zugewiesen an {role}</translation>
        </message>
    </context>
    <context>
        <name>FirstRowsModel</name>
        <message>
            <source>Author</source>
            <translation>Verfasser</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>no author</source>
            <translation>kein Verfasser</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>none</source>
            <comment>pictures of a row</comment>
            <translation>keine</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>nicht verfügbar</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>Choose file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Link account</source>
            <translation>Konto verknüpfen</translation>
        </message>
        <message>
            <source>Load sample</source>
            <translation>Beispiel laden</translation>
        </message>
        <message>
            <source>Your inbox is ready</source>
            <translation>Der Posteingang ist bereit</translation>
        </message>
        <message>
            <source>Link an account</source>
            <translation>Konto verknüpfen</translation>
        </message>
        <message>
            <source>Bluesky, Mastodon, WordPress or Matrix. Comments then come by themselves.</source>
            <translation>Bluesky, Mastodon, WordPress oder Matrix. Kommentare kommen von selbst.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Datei importieren</translation>
        </message>
        <message>
            <source>CSV, TSV, JSON or JSONL, from any other tool. Dropping it here works, too.</source>
            <translation>CSV, TSV, JSON oder JSONL aus jedem anderen Programm. Dateien lassen sich auch hierher ziehen.</translation>
        </message>
        <message>
            <source>Try the sample comments</source>
            <translation>Beispielkommentare ausprobieren</translation>
        </message>
        <message>
            <source>About 600 invented comments in English and German.</source>
            <translation>Etwa 600 erfundene Kommentare auf Deutsch und Englisch.</translation>
        </message>
        <message>
            <source>Comments from all your accounts come together here, the ones that cannot wait first, each with the reason.</source>
            <translation>Hier laufen die Kommentare aller Konten zusammen: das Dringendste zuerst, immer mit Begründung.</translation>
        </message>
        <message>
            <source>Comments and decisions stay on this computer</source>
            <translation>Kommentare und Entscheidungen bleiben auf diesem Computer</translation>
        </message>
        <message>
            <source>Nothing is decided without you</source>
            <translation>Nichts wird von allein entschieden</translation>
        </message>
        <message>
            <source>Loading the sample comments and rating them on this computer …</source>
            <translation>Die Beispielkommentare werden geladen und auf diesem Computer bewertet …</translation>
        </message>
    </context>
    <context>
        <name>GivenNames</name>
        <message>
            <source>Thank you</source>
            <extracomment>What is stored, sent and shared has these names; a test holds the list to what is shipped.</extracomment>
            <translation>Danke</translation>
        </message>
        <message>
            <source>Ask for details</source>
            <translation>Nach Einzelheiten fragen</translation>
        </message>
        <message>
            <source>We look into it</source>
            <translation>Wir kümmern uns</translation>
        </message>
        <message>
            <source>Please stay polite</source>
            <translation>Um Höflichkeit bitten</translation>
        </message>
        <message>
            <source>Ask, then wait for the answer</source>
            <translation>Fragen, dann auf Antwort warten</translation>
        </message>
        <message>
            <source>Hide and tell why</source>
            <translation>Ausblenden und begründen</translation>
        </message>
        <message>
            <source>Team on duty</source>
            <translation>Team im Dienst</translation>
        </message>
        <message>
            <source>Team lead</source>
            <translation>Teamleitung</translation>
        </message>
    </context>
    <context>
        <name>HistoryHead</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Search decisions</source>
            <translation>Im Verlauf suchen</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>No decision yet</source>
            <translation>Noch keine Entscheidung</translation>
        </message>
        <message numerus="yes">
            <source>%Ln decision(s) since {day}</source>
            <translation>
                <numerusform>%Ln Entscheidung seit dem {day}</numerusform>
                <numerusform>%Ln Entscheidungen seit dem {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln decision(s)</source>
            <translation>
                <numerusform>%Ln Entscheidung</numerusform>
                <numerusform>%Ln Entscheidungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove filter {name}</source>
            <translation>Filter {name} entfernen</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Versand</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Eintrag</translation>
        </message>
    </context>
    <context>
        <name>HistoryScreen</name>
        <message>
            <source>Decisions</source>
            <extracomment>At 100 %; what says our own words is as wide as they are in the language of the window.</extracomment>
            <translation>Entscheidungen</translation>
        </message>
        <message>
            <source>No decision fits</source>
            <translation>Keine passende Entscheidung</translation>
        </message>
        <message>
            <source>Another word or another action may find it.</source>
            <translation>Vielleicht hilft ein anderes Wort oder eine andere Aktion.</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Nothing decided yet</source>
            <translation>Noch nichts entschieden</translation>
        </message>
        <message>
            <source>Every decision is listed here, with its proof and the way back.</source>
            <translation>Hier steht jede Entscheidung, mit Nachweis und dem Weg zurück.</translation>
        </message>
    </context>
    <context>
        <name>HistoryWords</name>
        <message>
            <source>taken back: {text}</source>
            <translation>Rücknahme: {text}</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>wieder vorgelegt</translation>
        </message>
        <message>
            <source>back {moment}</source>
            <translation>wieder ab {moment}</translation>
        </message>
        <message>
            <source>nothing to send</source>
            <translation>nichts zu senden</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Comments (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.gz);;All files (*)</source>
            <translation>Kommentare (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.gz);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Dateien wählen</translation>
        </message>
        <message>
            <source>Import comments</source>
            <translation>Kommentare importieren</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Looking at “{name}” …</source>
            <translation>„{name}“ wird gelesen …</translation>
        </message>
        <message>
            <source>Importing “{name}”</source>
            <translation>„{name}“ wird importiert</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Andere Datei wählen</translation>
        </message>
        <message>
            <source>Next file, {number} of {count}</source>
            <translation>Nächste Datei, {number} von {count}</translation>
        </message>
        <message>
            <source>file {number} of {count}</source>
            <translation>Datei {number} von {count}</translation>
        </message>
    </context>
    <context>
        <name>InboxScreen</name>
        <message>
            <source>No decision about a comment like this yet.</source>
            <translation>Noch keine Entscheidung zu ähnlichen Kommentaren.</translation>
        </message>
    </context>
    <context>
        <name>KeptMedia</name>
        <message>
            <source>Throw away</source>
            <translation>Wegwerfen</translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translation>{n} MB</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>no key</source>
            <translation>keine Taste</translation>
        </message>
        <message>
            <source>Press keys …</source>
            <translation>Tasten drücken …</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>Default</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>{name}: back to the default key</source>
            <translation>{name}: zurück zur Standardtaste</translation>
        </message>
        <message>
            <source>{name}: keys</source>
            <translation>{name}: Tasten</translation>
        </message>
    </context>
    <context>
        <name>KeySettings</name>
        <message>
            <source>The settings give keys to “{name}”, which is no operation; it is left out.</source>
            <extracomment>These move the keyboard from part to part, whatever else a file wants. They came when people had chosen keys already; where both want the same, what was chosen stays.</extracomment>
            <translation>Die Einstellungen geben „{name}“ Tasten; einen solchen Befehl gibt es nicht, er wird ausgelassen.</translation>
        </message>
        <message>
            <source>The settings give “{title}” the keys “{keys}”, which are none; it keeps its usual key.</source>
            <translation>Die Einstellungen geben „{title}“ die Tasten „{keys}“; solche gibt es nicht, die übliche Taste bleibt.</translation>
        </message>
        <message>
            <source>The settings give “{title}” the keys “{keys}”, which already mean “{other}”; it keeps its usual key.</source>
            <translation>Die Einstellungen geben „{title}“ die Tasten „{keys}“; die gehören schon zu „{other}“, die übliche Taste bleibt.</translation>
        </message>
        <message>
            <source>The macro “{title}” has the keys “{keys}”, which are none; it has no key.</source>
            <translation>Das Makro „{title}“ hat die Tasten „{keys}“, die es nicht gibt; es hat keine Taste.</translation>
        </message>
        <message>
            <source>The macro “{title}” has the keys “{keys}”, which already mean “{other}”; it has no key.</source>
            <translation>Das Makro „{title}“ hat die Tasten „{keys}“, die schon „{other}“ bedeuten; es hat keine Taste.</translation>
        </message>
    </context>
    <context>
        <name>KeyboardSheet</name>
        <message>
            <source>Keys</source>
            <extracomment>From which width, in units of text size, which groups stand in which column.</extracomment>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Find a key</source>
            <translation>Taste suchen</translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>Tasten ändern</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>Single keys work only while the list or the comment has the focus.</source>
            <translation>Einzelne Tasten wirken nur, solange Liste oder Kommentar den Fokus haben.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Move</source>
            <translation>Bewegen</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Many at once</source>
            <translation>Viele auf einmal</translation>
        </message>
        <message>
            <source>Around</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Gespeicherte Ansichten</translation>
        </message>
        <message>
            <source>Macros</source>
            <translation>Makros</translation>
        </message>
        <message>
            <source>Saved view {n}</source>
            <translation>Gespeicherte Ansicht {n}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Zum nächsten</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zum vorigen</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Zum ersten</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Zum letzten</translation>
        </message>
        <message>
            <source>Read the comment</source>
            <translation>Kommentar lesen</translation>
        </message>
        <message>
            <source>Lane: Harm</source>
            <translation>Bereich: Schaden</translation>
        </message>
        <message>
            <source>Lane: Help</source>
            <translation>Bereich: Hilfe</translation>
        </message>
        <message>
            <source>Lane: Praise</source>
            <translation>Bereich: Lob</translation>
        </message>
        <message>
            <source>Lane: Everything</source>
            <translation>Bereich: Alles</translation>
        </message>
        <message>
            <source>Take in new comments</source>
            <translation>Neue Kommentare zeigen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Show a hidden text</source>
            <translation>Verdeckten Text zeigen</translation>
        </message>
        <message>
            <source>Show pictures</source>
            <translation>Bilder zeigen</translation>
        </message>
        <message>
            <source>Author file</source>
            <translation>Verfasserakte</translation>
        </message>
        <message>
            <source>Decisions about such comments</source>
            <translation>Entscheidungen zu ähnlichen Kommentaren</translation>
        </message>
        <message>
            <source>Open original</source>
            <translation>Original öffnen</translation>
        </message>
        <message>
            <source>Disagree with the score</source>
            <translation>Der Bewertung widersprechen</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Reply with a saved one</source>
            <translation>Mit einer Vorlage antworten</translation>
        </message>
        <message>
            <source>Escalate</source>
            <translation>Eskalieren</translation>
        </message>
        <message>
            <source>Escalate to …</source>
            <translation>Eskalieren an …</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Zurückstellen</translation>
        </message>
        <message>
            <source>Mark as spam</source>
            <translation>Als Spam markieren</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Weitere Aktionen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Choose a policy</source>
            <translation>Regel wählen</translation>
        </message>
        <message>
            <source>Last policy again</source>
            <translation>Letzte Regel noch einmal</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <source>Select down</source>
            <translation>Nach unten auswählen</translation>
        </message>
        <message>
            <source>Select up</source>
            <translation>Nach oben auswählen</translation>
        </message>
        <message>
            <source>Select the whole list</source>
            <translation>Ganze Liste auswählen</translation>
        </message>
        <message>
            <source>All from this author</source>
            <translation>Alle von diesem Verfasser</translation>
        </message>
        <message>
            <source>Near-copies one by one</source>
            <translation>Fast gleiche einzeln</translation>
        </message>
        <message>
            <source>Clear selection, go back</source>
            <translation>Auswahl aufheben, zurück</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Zuweisen</translation>
        </message>
        <message>
            <source>Run a macro</source>
            <translation>Makro ausführen</translation>
        </message>
        <message>
            <source>Leave it for this round</source>
            <translation>In dieser Runde auslassen</translation>
        </message>
        <message>
            <source>Round: start, pause, go on</source>
            <translation>Runde: beginnen, anhalten, fortsetzen</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>Diese Übersicht</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Datei importieren</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Link an account</source>
            <translation>Konto verknüpfen</translation>
        </message>
        <message>
            <source>Show or hide the navigation</source>
            <translation>Navigation ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Nächster Teil des Fensters</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Save this view …</source>
            <translation>Ansicht speichern …</translation>
        </message>
        <message>
            <source>Update this view</source>
            <translation>Ansicht aktualisieren</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>“{keys}” already means “{title}”. Change that one first.</source>
            <translation>„{keys}“ gehört schon zu „{title}“. Erst dort ändern.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Choose a field and press the new keys. Backspace switches a key off.</source>
            <translation>Feld wählen und die neuen Tasten drücken. Die Rücktaste schaltet eine Taste aus.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Standard wiederherstellen</translation>
        </message>
        <message>
            <source>Single keys</source>
            <translation>Einzelne Tasten</translation>
        </message>
        <message>
            <source>keys without Ctrl or Alt, while the list or the comment has the focus</source>
            <translation>Tasten ohne Strg oder Alt, solange Liste oder Kommentar den Fokus haben</translation>
        </message>
        <message>
            <source>Find an operation</source>
            <translation>Befehl suchen</translation>
        </message>
    </context>
    <context>
        <name>KitForm</name>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>This is not saved yet. Esc once more leaves without saving.</source>
            <translation>Das ist noch nicht gespeichert. Noch einmal Esc verlässt die Seite, ohne zu speichern.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Bitte einen Namen geben.</translation>
        </message>
        <message>
            <source>Another one has this name already.</source>
            <translation>Dieser Name ist schon vergeben.</translation>
        </message>
    </context>
    <context>
        <name>KitPage</name>
        <message>
            <source>Replies and macros</source>
            <translation>Vorlagen und Makros</translation>
        </message>
        <message>
            <source>Texts to answer with, and steps under one key. Both lie as files in the profile.</source>
            <translation>Texte zum Antworten und Schritte unter einer Taste. Beides liegt als Datei im Profil.</translation>
        </message>
        <message>
            <source>Saved replies</source>
            <translation>Antwortvorlagen</translation>
        </message>
        <message>
            <source>Macros</source>
            <translation>Makros</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
        <message numerus="yes">
            <source>%Ln macro(s) cannot run without it: {names}.</source>
            <translation>
                <numerusform>%Ln Makro läuft ohne sie nicht: {names}.</numerusform>
                <numerusform>%Ln Makros laufen ohne sie nicht: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>New reply …</source>
            <translation>Neue Vorlage …</translation>
        </message>
        <message>
            <source>No saved reply yet</source>
            <translation>Noch keine Antwortvorlage</translation>
        </message>
        <message>
            <source>Write once what is answered again and again. What was written to a comment in the inbox can be saved, too.</source>
            <translation>Einmal schreiben, was immer wieder zu antworten ist. Auch was im Posteingang zu einem Kommentar geschrieben wurde, lässt sich als Vorlage speichern.</translation>
        </message>
        <message>
            <source>Export saved replies</source>
            <translation>Antwortvorlagen exportieren</translation>
        </message>
        <message>
            <source>Import saved replies</source>
            <translation>Antwortvorlagen importieren</translation>
        </message>
        <message>
            <source>Saved replies (*.toml)</source>
            <translation>Antwortvorlagen (*.toml)</translation>
        </message>
        <message>
            <source>New macro …</source>
            <translation>Neues Makro …</translation>
        </message>
        <message>
            <source>No macro yet</source>
            <translation>Noch kein Makro</translation>
        </message>
        <message>
            <source>One key for steps that belong together, such as: thank, approve, add a note. One undo takes all of them back.</source>
            <translation>Eine Taste für Schritte, die zusammengehören, etwa: danken, freigeben, eine Notiz anfügen. Alle lassen sich auf einmal zurücknehmen.</translation>
        </message>
        <message>
            <source>Export macros</source>
            <translation>Makros exportieren</translation>
        </message>
        <message>
            <source>Import macros</source>
            <translation>Makros importieren</translation>
        </message>
        <message>
            <source>Macros (*.toml)</source>
            <translation>Makros (*.toml)</translation>
        </message>
    </context>
    <context>
        <name>LaneTabs</name>
        <message>
            <source>Lanes</source>
            <extracomment>From roomy to tight: the icons go first, then the counts, never the words.</extracomment>
            <translation>Bereiche</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Link an account</source>
            <translation>Konto verknüpfen</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Abrufen</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>Browser öffnen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>ListEmpty</name>
        <message>
            <source>No kind words yet</source>
            <translation>Noch keine freundlichen Worte</translation>
        </message>
        <message>
            <source>Thanks will stand here.</source>
            <translation>Hier wird Dank stehen.</translation>
        </message>
        <message>
            <source>Show the inbox</source>
            <translation>Posteingang zeigen</translation>
        </message>
        <message>
            <source>No comment has “{words}” in it</source>
            <translation>Kein Kommentar enthält „{words}“</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Nothing fits these filters</source>
            <translation>Nichts passt zu diesen Filtern</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <source>Nothing is parked here</source>
            <translation>Hier liegt nichts</translation>
        </message>
        <message>
            <source>This lane is clear</source>
            <translation>Dieser Bereich ist leer</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln decided today. Time for a walk.</source>
            <translation>
                <numerusform>%Ln heute entschieden. Zeit für einen Spaziergang.</numerusform>
                <numerusform>%Ln heute entschieden. Zeit für einen Spaziergang.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read kind words</source>
            <translation>Freundliche Worte lesen</translation>
        </message>
        <message>
            <source>All clear</source>
            <translation>Alles erledigt</translation>
        </message>
        <message>
            <source>Nothing fits “{view}” as it is changed</source>
            <translation>Geändert zeigt „{view}“ nichts</translation>
        </message>
        <message>
            <source>Back to the view</source>
            <translation>Zurück zur Ansicht</translation>
        </message>
        <message>
            <source>Nothing waits in “{view}”</source>
            <translation>In „{view}“ wartet nichts</translation>
        </message>
        <message>
            <source>Last seen with comments: {when}.</source>
            <translation>Zuletzt mit Kommentaren gesehen: {when}.</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>Search comments</source>
            <translation>Kommentare suchen</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>{decided} decided today, {left} left</source>
            <translation>{decided} heute entschieden, {left} offen</translation>
        </message>
        <message>
            <source>{decided} decided today, nothing left</source>
            <translation>{decided} heute entschieden, nichts mehr offen</translation>
        </message>
        <message>
            <source>{left} waiting</source>
            <translation>{left} offen</translation>
        </message>
        <message>
            <source>Nothing is waiting</source>
            <translation>Nichts ist offen</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message>
            <source>Backups and log</source>
            <translation>Sicherungen und Protokoll</translation>
        </message>
        <message>
            <source>Every decision is in a log that proves itself. A checkpoint kept elsewhere makes it strong.</source>
            <translation>Jede Entscheidung steht in einem Protokoll, das sich selbst beweist. Ein Prüfpunkt an einem anderen Ort sichert es ab.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Where your data lies</source>
            <translation>Wo die Daten liegen</translation>
        </message>
        <message>
            <source>Scorer</source>
            <translation>Bewerter</translation>
        </message>
        <message>
            <source>Compare with a checkpoint …</source>
            <translation>Mit einem Prüfpunkt vergleichen …</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>close Parapet, then copy the whole folder</source>
            <translation>Parapet schließen, dann den ganzen Ordner kopieren</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>Bewertet</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>on this computer, nothing is sent anywhere</source>
            <translation>auf diesem Computer, gesendet wird nichts</translation>
        </message>
        <message>
            <source>No checkpoint yet. Write one and keep it elsewhere, for example on a stick: then nobody can shorten the log unseen.</source>
            <translation>Noch kein Prüfpunkt. Einen schreiben und anderswo aufbewahren, etwa auf einem USB-Stick: Dann kann niemand das Protokoll unbemerkt kürzen.</translation>
        </message>
        <message numerus="yes">
            <source>Last checkpoint: {moment}, %Ln (entry|entries).</source>
            <translation>
                <numerusform>Letzter Prüfpunkt: {moment}, %Ln Eintrag.</numerusform>
                <numerusform>Letzter Prüfpunkt: {moment}, %Ln Einträge.</numerusform>
            </translation>
        </message>
        <message>
            <source>Checkpoints kept elsewhere</source>
            <translation>Anderswo aufbewahrte Prüfpunkte</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>Look and text</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>How the window looks to you. Changes act at once.</source>
            <translation>Wie das Fenster aussieht. Änderungen wirken sofort.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Standard wiederherstellen</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie im System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>colours of the window</source>
            <translation>Farben des Fensters</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>type, rows and icons alike</source>
            <translation>Schrift, Zeilen und Symbole zugleich</translation>
        </message>
        <message>
            <source>Compact list</source>
            <translation>Kompakte Liste</translation>
        </message>
        <message>
            <source>one line of text per comment</source>
            <translation>eine Textzeile je Kommentar</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>acts at once</source>
            <translation>wirkt sofort</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Undo time</source>
            <translation>Bedenkzeit</translation>
        </message>
        <message>
            <source>how long a decision is held before anything leaves this computer</source>
            <translation>so lange wartet eine Entscheidung, bevor etwas diesen Computer verlässt</translation>
        </message>
    </context>
    <context>
        <name>LostFiles</name>
        <message>
            <source>Files of Parapet cannot be used: {names}. The window goes on without them; install Parapet again to get them back.</source>
            <translation>Dateien von Parapet sind unbrauchbar: {names}. Das Fenster kommt ohne sie aus; eine neue Installation von Parapet bringt sie zurück.</translation>
        </message>
    </context>
    <context>
        <name>MacroDesk</name>
        <message>
            <source>There is no macro yet. Make one in the settings, under “Replies and macros”.</source>
            <translation>Es gibt noch kein Makro. In den Einstellungen unter „Antworten und Makros“ lässt sich eines anlegen.</translation>
        </message>
    </context>
    <context>
        <name>MacroForm</name>
        <message>
            <source>Macro</source>
            <translation>Makro</translation>
        </message>
        <message>
            <source>Several steps under one name and one key.</source>
            <translation>Mehrere Schritte unter einem Namen und einer Taste.</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Schritt anfügen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>what it is found by</source>
            <translation>danach wird gesucht</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>Enter, then the keys, or Backspace for none; works in the list and the comment</source>
            <translation>Eingabe, dann die Tasten, Rücktaste für keine; wirkt in Liste und Kommentar</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>What it will do</source>
            <translation>Was es tun wird</translation>
        </message>
        <message>
            <source>These keys cannot be pressed. Choose others.</source>
            <translation>Diese Tasten lassen sich nicht drücken. Bitte andere wählen.</translation>
        </message>
        <message>
            <source>“{one}” and “{other}” cannot both be done; keep one of them.</source>
            <translation>„{one}“ und „{other}“ geht nicht zugleich; bitte eines davon behalten.</translation>
        </message>
        <message>
            <source>“{one}” must come before “{other}”.</source>
            <translation>„{one}“ muss vor „{other}“ stehen.</translation>
        </message>
        <message>
            <source>Write the text of the reply, or choose a saved one.</source>
            <translation>Bitte den Text der Antwort schreiben oder eine Vorlage wählen.</translation>
        </message>
        <message>
            <source>Write the new text of the comment.</source>
            <translation>Den neuen Text des Kommentars schreiben.</translation>
        </message>
        <message>
            <source>Write the note.</source>
            <translation>Bitte die Notiz schreiben.</translation>
        </message>
    </context>
    <context>
        <name>MacroWords</name>
        <message>
            <source>{action}: {detail}</source>
            <extracomment>Where a platform may have no way back, and Parapet asks before each run.</extracomment>
            <translation>{action}: {detail}</translation>
        </message>
        <message>
            <source>{n}. {step}</source>
            <translation>{n}. {step}</translation>
        </message>
        <message>
            <source>One undo takes all of it back. Where a platform has no way back, it asks before.</source>
            <translation>Alles lässt sich auf einmal zurücknehmen. Wo eine Plattform kein Zurück kennt, wird vorher gefragt.</translation>
        </message>
        <message>
            <source>One undo takes all of it back.</source>
            <translation>Alles lässt sich auf einmal zurücknehmen.</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
        <message>
            <source>answer wanted: {when}</source>
            <translation>Antwort erbeten: {when}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>Und noch %Ln weitere.</numerusform>
                <numerusform>Und noch %Ln weitere.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ManyDesk</name>
        <message>
            <source>{n} selected, {elsewhere} more are not in this list.</source>
            <extracomment>So many can be decided at one stroke. The near-copies behind so many selected rows are counted while selecting; later in the preview. Of a macro, the step that says where a comment ends up.</extracomment>
            <translation>{n} ausgewählt, {elsewhere} weitere stehen nicht in dieser Liste.</translation>
        </message>
        <message>
            <source>{n} selected.</source>
            <translation>{n} ausgewählt.</translation>
        </message>
    </context>
    <context>
        <name>MappingForm</name>
        <message>
            <source>Show all fields</source>
            <translation>Alle Felder zeigen</translation>
        </message>
        <message>
            <source>Name of the account</source>
            <translation>Name des Kontos</translation>
        </message>
        <message>
            <source>Which column is what</source>
            <translation>Welche Spalte was ist</translation>
        </message>
        <message>
            <source>{name} (needed)</source>
            <translation>{name} (Pflicht)</translation>
        </message>
        <message>
            <source>not in this file</source>
            <translation>nicht vorhanden</translation>
        </message>
    </context>
    <context>
        <name>MarkDesk</name>
        <message>
            <source>The first {n} are selected: so many can be decided at one stroke.</source>
            <translation>Die ersten {n} sind ausgewählt; mehr geht nicht auf einmal.</translation>
        </message>
        <message>
            <source>There are no near-copies behind this row.</source>
            <translation>Zu dieser Zeile gibt es keine fast gleichen.</translation>
        </message>
    </context>
    <context>
        <name>Media</name>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>{kind}, {more}</source>
            <translation>{kind}, {more}</translation>
        </message>
        <message>
            <source>Show picture</source>
            <translation>Bild zeigen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Open …</source>
            <translation>Öffnen …</translation>
        </message>
        <message>
            <source>Enlarge</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>From {host}</source>
            <translation>Von {host}</translation>
        </message>
        <message>
            <source>This is no picture, or a broken one. It is not shown.</source>
            <translation>Das ist kein Bild oder ein beschädigtes. Es wird nicht gezeigt.</translation>
        </message>
        <message>
            <source>This picture has far too many dots. It is not shown.</source>
            <translation>Dieses Bild hat viel zu viele Bildpunkte. Es wird nicht gezeigt.</translation>
        </message>
        <message>
            <source>Not to be had from here. Open the original.</source>
            <translation>Von hier aus nicht zu bekommen. Im Original ansehen.</translation>
        </message>
        <message>
            <source>{n} kB</source>
            <translation>{n} kB</translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translation>{n} MB</translation>
        </message>
    </context>
    <context>
        <name>MediaDesk</name>
        <message>
            <source>There is no picture here.</source>
            <translation>Hier ist kein Bild.</translation>
        </message>
        <message>
            <source>Hidden with its text</source>
            <translation>Mit dem Text verdeckt</translation>
        </message>
        <message>
            <source>Marked as sensitive</source>
            <translation>Als heikel gekennzeichnet</translation>
        </message>
        <message>
            <source>Picture by {name}</source>
            <translation>Bild von {name}</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Its description stays hidden with the text.</source>
            <translation>Die Beschreibung bleibt mit dem Text verdeckt.</translation>
        </message>
    </context>
    <context>
        <name>MediaTile</name>
        <message>
            <source>{kind}, {n} of {count}</source>
            <extracomment>Width and height of the picture: at the comment in question, and at what stands around it.</extracomment>
            <translation>{kind}, {n} von {count}</translation>
        </message>
        <message>
            <source>Loading …</source>
            <translation>Wird geladen …</translation>
        </message>
        <message>
            <source>no description</source>
            <translation>ohne Beschreibung</translation>
        </message>
    </context>
    <context>
        <name>MenuButton</name>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
    </context>
    <context>
        <name>ModelLine</name>
        <message>
            <source>{languages} · {size} MB</source>
            <translation>{languages} · {size} MB</translation>
        </message>
        <message>
            <source>{languages}: its makers never measured it</source>
            <translation>{languages}: von den Entwicklern nie gemessen</translation>
        </message>
        <message>
            <source>On this computer, the files that were released</source>
            <translation>Auf diesem Computer, die veröffentlichten Dateien</translation>
        </message>
        <message>
            <source>On this computer, not the files that were released</source>
            <translation>Auf diesem Computer, nicht die veröffentlichten Dateien</translation>
        </message>
        <message>
            <source>{mode} may be used: on {texts} of your comments {overlap} of the top stay the top, scores differ by {mean} on average.</source>
            <translation>{mode} ist verwendbar: bei {texts} eigenen Kommentaren bleiben {overlap} der Spitze an der Spitze, die Werte weichen im Mittel um {mean} ab.</translation>
        </message>
        <message>
            <source>{mode} is not offered: on {texts} of your comments only {overlap} of the top stay the top, scores differ by {mean} on average.</source>
            <translation>{mode} wird nicht angeboten: bei {texts} eigenen Kommentaren bleiben nur {overlap} der Spitze an der Spitze, die Werte weichen im Mittel um {mean} ab.</translation>
        </message>
        <message>
            <source>Measure the faster mode {mode}</source>
            <translation>Schnelleren Modus {mode} messen</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <source>Download {size} MB</source>
            <translation>{size} MB herunterladen</translation>
        </message>
        <message>
            <source>Go on downloading, {done} of {size} MB are here</source>
            <translation>Weiter herunterladen, {done} von {size} MB sind da</translation>
        </message>
        <message>
            <source>Remove {size} MB</source>
            <translation>{size} MB entfernen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
    </context>
    <context>
        <name>ModelShelf</name>
        <message>
            <source>Take one from files …</source>
            <translation>Aus Dateien übernehmen …</translation>
        </message>
        <message>
            <source>A download comes from github.com and huggingface.co, when you ask for it here and at no other time. Without a network, take the .ckpt file from elsewhere, its vocabulary beside it.</source>
            <translation>Heruntergeladen wird von github.com und huggingface.co, und nur, wenn es hier verlangt wird. Ohne Netz: die .ckpt-Datei samt Vokabular von anderswo übernehmen.</translation>
        </message>
        <message>
            <source>Models (*.ckpt *.pt *.pth);;All files (*)</source>
            <translation>Modelle (*.ckpt *.pt *.pth);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Take a model from</source>
            <translation>Modell übernehmen aus</translation>
        </message>
        <message>
            <source>MB downloaded</source>
            <translation>MB heruntergeladen</translation>
        </message>
        <message>
            <source>MB copied</source>
            <translation>MB kopiert</translation>
        </message>
        <message>
            <source>MB checked</source>
            <translation>MB geprüft</translation>
        </message>
        <message>
            <source>comments rated</source>
            <translation>Kommentare bewertet</translation>
        </message>
        <message>
            <source>Stopped. What is here already stays, a download goes on from there.</source>
            <translation>Gestoppt. Was schon da ist, bleibt; ein Download geht von dort weiter.</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>NameRow</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Inbox</source>
            <translation>Posteingang</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <source>Escalated</source>
            <translation>Eskaliert</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Postausgang</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Look back</source>
            <translation>Rückblick</translation>
        </message>
        <message>
            <source>Pages, saved views, accounts</source>
            <translation>Seiten, gespeicherte Ansichten, Konten</translation>
        </message>
        <message>
            <source>Link an account</source>
            <translation>Konto verknüpfen</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>All stays on this computer</source>
            <translation>Alles bleibt auf dem Gerät</translation>
        </message>
        <message>
            <source>Comment desk</source>
            <translation>Kommentarbetreuung</translation>
        </message>
        <message>
            <source>Talks to your accounts only</source>
            <translation>Nur mit Konten verbunden</translation>
        </message>
        <message>
            <source>Nothing imported yet</source>
            <translation>Noch nichts importiert</translation>
        </message>
        <message numerus="yes">
            <source>%Ln open</source>
            <translation>
                <numerusform>%Ln offen</numerusform>
                <numerusform>%Ln offen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewBanner</name>
        <message>
            <source>Show them</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>{n} new</source>
            <translation>{n} neu</translation>
        </message>
        <message>
            <source>{n} new, {urgent} urgent</source>
            <translation>{n} neu, {urgent} dringend</translation>
        </message>
        <message>
            <source>{n} back from snooze</source>
            <translation>{n} wieder vorgelegt</translation>
        </message>
        <message>
            <source>{new}, {back}</source>
            <translation>{new}, {back}</translation>
        </message>
        <message>
            <source>The ratings are ready</source>
            <translation>Die Bewertungen sind fertig</translation>
        </message>
    </context>
    <context>
        <name>NoticeStrip</name>
        <message>
            <source>Close this notice</source>
            <translation>Hinweis schließen</translation>
        </message>
    </context>
    <context>
        <name>NoticesPage</name>
        <message>
            <source>Notifications and quiet hours</source>
            <translation>Benachrichtigungen und Ruhezeiten</translation>
        </message>
        <message>
            <source>What may disturb you, and when. Nobody else can see this.</source>
            <translation>Was stören darf, und wann. Niemand sonst sieht das.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Standard wiederherstellen</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <source>Icon beside the clock</source>
            <translation>Symbol neben der Uhr</translation>
        </message>
        <message>
            <source>where the desktop has a tray; its menu pauses the notifications</source>
            <translation>wo der Desktop einen Infobereich hat; sein Menü hält die Benachrichtigungen an</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>new critical comments, overdue escalations, what could not be sent: numbers only, at most every ten minutes</source>
            <translation>neue kritische Kommentare, überfällige Eskalationen, nicht Gesendetes: nur Zahlen, höchstens alle zehn Minuten</translation>
        </message>
        <message>
            <source>Keep running when the window is closed</source>
            <translation>Nach dem Schließen weiterlaufen</translation>
        </message>
        <message>
            <source>only the icon stays; when this is off, closing ends Parapet</source>
            <translation>nur das Symbol bleibt; ist das aus, beendet Schließen Parapet</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Ruhezeiten</translation>
        </message>
        <message>
            <source>nothing is fetched and nothing notifies; what waited is told once after</source>
            <translation>nichts wird abgerufen, nichts gemeldet; was wartete, wird danach einmal gemeldet</translation>
        </message>
        <message>
            <source>From, until</source>
            <translation>Von, bis</translation>
        </message>
        <message>
            <source>local time</source>
            <translation>Ortszeit</translation>
        </message>
        <message>
            <source>Let critical comments through</source>
            <translation>Kritische Kommentare durchlassen</translation>
        </message>
        <message>
            <source>then fetching goes on, and only these notify</source>
            <translation>dann wird weiter abgerufen, und nur diese werden gemeldet</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Ruhe von</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Ruhe bis</translation>
        </message>
    </context>
    <context>
        <name>OriginalLink</name>
        <message>
            <source>Open original</source>
            <translation>Original öffnen</translation>
        </message>
        <message>
            <source>Open {host} in the browser?</source>
            <translation>{host} im Browser öffnen?</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
    </context>
    <context>
        <name>OutboxModel</name>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Zurücknehmen</translation>
        </message>
    </context>
    <context>
        <name>OutboxScreen</name>
        <message>
            <source>Outbox</source>
            <extracomment>At 100 %; what says our own words is as wide as they are in the language of the window. What waits for a person to say whether it shall be sent after all.</extracomment>
            <translation>Postausgang</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <source>Let it be</source>
            <translation>Nicht senden</translation>
        </message>
        <message>
            <source>Outbox, in the order of sending</source>
            <translation>Postausgang, in der Reihenfolge des Versands</translation>
        </message>
        <message>
            <source>The outbox is empty</source>
            <translation>Der Postausgang ist leer</translation>
        </message>
        <message>
            <source>Decisions wait here until their undo time is over.</source>
            <translation>Entscheidungen warten hier, bis ihre Bedenkzeit abgelaufen ist.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be sent and (waits|wait) for you</source>
            <translation>
                <numerusform>%Ln konnte nicht gesendet werden und wartet auf eine Entscheidung</numerusform>
                <numerusform>%Ln konnten nicht gesendet werden und warten auf eine Entscheidung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln can still be undone before anything leaves</source>
            <translation>
                <numerusform>%Ln lässt sich noch zurücknehmen, bevor gesendet wird</numerusform>
                <numerusform>%Ln lassen sich noch zurücknehmen, bevor gesendet wird</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nichts wartet</translation>
        </message>
    </context>
    <context>
        <name>OwnPart</name>
        <message>
            <source>Learn from them</source>
            <translation>Daraus lernen</translation>
        </message>
        <message>
            <source>Forget what was learnt</source>
            <translation>Gelerntes vergessen</translation>
        </message>
        <message numerus="yes">
            <source>The toxicity is calibrated by %Ln decision(s) of yours.</source>
            <translation>
                <numerusform>Die Toxizität ist nach %Ln eigenen Entscheidung kalibriert.</numerusform>
                <numerusform>Die Toxizität ist nach %Ln eigenen Entscheidungen kalibriert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was decided yet. What you hide, delete or report, what you approve, and where you disagree (W) tells how well the ranking does for you.</source>
            <translation>Noch ist nichts entschieden. Was ausgeblendet, gelöscht, gemeldet oder freigegeben wird und wo der Bewertung widersprochen wird (W), zeigt, wie gut die Rangfolge passt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln comment(s) (was|were) decided about or disagreed with, {positives} found harmful.</source>
            <translation>
                <numerusform>Über %Ln Kommentar wurde entschieden oder seiner Bewertung widersprochen, {positives} davon schädlich.</numerusform>
                <numerusform>Über %Ln Kommentare wurde entschieden oder ihrer Bewertung widersprochen, {positives} davon schädlich.</numerusform>
            </translation>
        </message>
        <message>
            <source>The ranking</source>
            <translation>Die Rangfolge</translation>
        </message>
        <message>
            <source>The toxicity</source>
            <translation>Die Toxizität</translation>
        </message>
        <message>
            <source>not known: both kinds of decision are needed</source>
            <translation>unbekannt: es braucht beide Arten von Entscheidungen</translation>
        </message>
        <message>
            <source>in the right order {auc} of the time, {top} of the top ones are harmful</source>
            <translation>zu {auc} richtig geordnet, {top} der obersten sind schädlich</translation>
        </message>
        <message numerus="yes">
            <source>Learnt from %Ln decision(s). On decisions it did not see, the calibration error goes from {before} to {after}.</source>
            <translation>
                <numerusform>Aus %Ln Entscheidung gelernt. Bei ungesehenen Entscheidungen sinkt der Kalibrierungsfehler von {before} auf {after}.</numerusform>
                <numerusform>Aus %Ln Entscheidungen gelernt. Bei ungesehenen Entscheidungen sinkt der Kalibrierungsfehler von {before} auf {after}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Learnt from %Ln decision(s), but on decisions it did not see it is no better: the calibration error goes from {before} to {after}.</source>
            <translation>
                <numerusform>Aus %Ln Entscheidung gelernt, bei ungesehenen aber nicht besser: Kalibrierungsfehler vorher {before}, nachher {after}.</numerusform>
                <numerusform>Aus %Ln Entscheidungen gelernt, bei ungesehenen aber nicht besser: Kalibrierungsfehler vorher {before}, nachher {after}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnPost</name>
        <message>
            <source>Show our post</source>
            <translation>Unseren Beitrag zeigen</translation>
        </message>
        <message>
            <source>Our post, {when}</source>
            <translation>Unser Beitrag, {when}</translation>
        </message>
        <message>
            <source>Our post</source>
            <translation>Unser Beitrag</translation>
        </message>
        <message>
            <source>Our post: {text}</source>
            <translation>Unser Beitrag: {text}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln comment(s)</source>
            <translation>
                <numerusform>%Ln Kommentar</numerusform>
                <numerusform>%Ln Kommentare</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>“{keys}” already means “{title}”. Choose other keys.</source>
            <translation>„{keys}“ gehört schon zu „{title}“. Andere Tasten wählen.</translation>
        </message>
        <message>
            <source>For this comment</source>
            <translation>Für diesen Kommentar</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Gehen zu</translation>
        </message>
        <message>
            <source>In this window</source>
            <translation>In diesem Fenster</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Was soll geschehen?</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Esc closes</source>
            <translation>Esc schließt</translation>
        </message>
        <message>
            <source>No command has “{words}” in it.</source>
            <translation>Kein Befehl enthält „{words}“.</translation>
        </message>
        <message>
            <source>Compact list</source>
            <extracomment>Switches of the settings, with the English words that stand for them.</extracomment>
            <translation>Kompakte Liste</translation>
        </message>
        <message>
            <source>Single keys</source>
            <translation>Einzelne Tasten</translation>
        </message>
        <message>
            <source>Mask the harshest texts until wanted</source>
            <translation>Die härtesten Texte verdecken, bis sie gewünscht sind</translation>
        </message>
        <message>
            <source>Show near-copies once</source>
            <translation>Fast gleiche nur einmal zeigen</translation>
        </message>
        <message>
            <source>Count the harsh texts opened today</source>
            <translation>Heute geöffnete harte Texte zählen</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Ruhezeiten</translation>
        </message>
        <message>
            <source>Saved view</source>
            <translation>Gespeicherte Ansicht</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Settings: {page}</source>
            <translation>Einstellungen: {page}</translation>
        </message>
        <message>
            <source>Switch, on</source>
            <translation>Schalter, an</translation>
        </message>
        <message>
            <source>Switch, off</source>
            <translation>Schalter, aus</translation>
        </message>
        <message>
            <source>Lift the quiet hours now</source>
            <translation>Ruhezeit jetzt aufheben</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Macro</source>
            <translation>Makro</translation>
        </message>
    </context>
    <context>
        <name>PaletteFoot</name>
        <message>
            <source>choose</source>
            <translation>wählen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>do it</source>
            <translation>ausführen</translation>
        </message>
        <message>
            <source>change its key</source>
            <translation>Taste ändern</translation>
        </message>
        <message>
            <source>Press the new keys for “{title}”. Backspace takes its key away.</source>
            <translation>Die neuen Tasten für „{title}“ drücken. Die Rücktaste nimmt die Taste weg.</translation>
        </message>
    </context>
    <context>
        <name>PictureViewer</name>
        <message>
            <source>Back to the comment</source>
            <translation>Zurück zum Kommentar</translation>
        </message>
        <message>
            <source>Its author gave no description.</source>
            <translation>Vom Verfasser gibt es keine Beschreibung.</translation>
        </message>
    </context>
    <context>
        <name>PlatformPage</name>
        <message>
            <source>Where are the comments?</source>
            <translation>Wo stehen die Kommentare?</translation>
        </message>
        <message>
            <source>Parapet talks to that server only, and only for this account. The sign-in is kept in the keyring of this computer.</source>
            <translation>Parapet spricht nur mit diesem Server und nur für dieses Konto. Die Anmeldung liegt im Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <source>Sign in: {ways}.</source>
            <translation>Anmelden: {ways}.</translation>
        </message>
    </context>
    <context>
        <name>PolicyRow</name>
        <message>
            <source>Policy</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
    </context>
    <context>
        <name>PrecedentPane</name>
        <message numerus="yes">
            <source>%Ln decision(s) about such comments</source>
            <translation>
                <numerusform>%Ln Entscheidung zu ähnlichen Kommentaren</numerusform>
                <numerusform>%Ln Entscheidungen zu ähnlichen Kommentaren</numerusform>
            </translation>
        </message>
        <message>
            <source>{action}: {same} of {total}. The newest come first.</source>
            <translation>{action}: {same} von {total}. Die neuesten zuerst.</translation>
        </message>
        <message>
            <source>{share} of the words are the same</source>
            <translation>{share} der Wörter sind gleich</translation>
        </message>
        <message>
            <source>{what} {here} here, {there} there</source>
            <translation>{what} hier {here}, dort {there}</translation>
        </message>
        <message>
            <source>Alike: {why}</source>
            <translation>Ähnlich: {why}</translation>
        </message>
    </context>
    <context>
        <name>PrecedentPart</name>
        <message>
            <source>Decided before</source>
            <translation>Früher entschieden</translation>
        </message>
        <message>
            <source>No decision about a comment like this yet.</source>
            <translation>Noch keine Entscheidung zu ähnlichen Kommentaren.</translation>
        </message>
        <message numerus="yes">
            <source>See the %Ln decision(s)</source>
            <translation>
                <numerusform>Die %Ln Entscheidung ansehen</numerusform>
                <numerusform>Die %Ln Entscheidungen ansehen</numerusform>
            </translation>
        </message>
        <message>
            <source>{action}: {same} of {total} like this.</source>
            <translation>{action}: {same} von {total} ähnlichen.</translation>
        </message>
        <message>
            <source>This one, {moment}: {action}</source>
            <translation>Dieser, {moment}: {action}</translation>
        </message>
    </context>
    <context>
        <name>PreviewRowView</name>
        <message>
            <source>stays</source>
            <translation>bleibt</translation>
        </message>
        <message>
            <source>{count} up</source>
            <translation>{count} höher</translation>
        </message>
        <message>
            <source>{count} down</source>
            <translation>{count} tiefer</translation>
        </message>
    </context>
    <context>
        <name>ProgressPanel</name>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Wird gestoppt …</translation>
        </message>
    </context>
    <context>
        <name>ProgressPart</name>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>ProofPart</name>
        <message>
            <source>Each entry carries the fingerprint of the one before. No names or texts are inside, so erasing a person does not break it.</source>
            <translation>Jeder Eintrag trägt den Fingerabdruck des vorigen. Namen und Texte stehen nicht darin: Die Kette hält auch, wenn eine Person gelöscht wird.</translation>
        </message>
        <message>
            <source>Copy fingerprints</source>
            <translation>Fingerabdrücke kopieren</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>Fingerprint {hex}</source>
            <translation>Fingerabdruck {hex}</translation>
        </message>
    </context>
    <context>
        <name>QueueView</name>
        <message>
            <source>Comments, the most urgent first</source>
            <translation>Kommentare, die dringendsten zuerst</translation>
        </message>
    </context>
    <context>
        <name>ReadingPane</name>
        <message>
            <source>Comment and thread</source>
            <translation>Kommentar und Gespräch</translation>
        </message>
        <message>
            <source>Also in this conversation</source>
            <translation>Außerdem im Gespräch</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more answer(s) not shown</source>
            <translation>
                <numerusform>%Ln weitere Antwort nicht gezeigt</numerusform>
                <numerusform>%Ln weitere Antworten nicht gezeigt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RefusalPage</name>
        <message>
            <source>Nothing was imported from this file. Your comments are as before.</source>
            <translation>Aus dieser Datei wurde nichts importiert. Die Kommentare sind wie zuvor.</translation>
        </message>
        <message>
            <source>This file cannot be imported</source>
            <translation>Diese Datei lässt sich nicht importieren</translation>
        </message>
    </context>
    <context>
        <name>ReplyDesk</name>
        <message>
            <source>There is no text in the comment’s language; this one is {language}.</source>
            <translation>In der Sprache des Kommentars gibt es keinen Text; dieser ist {language}.</translation>
        </message>
        <message numerus="yes">
            <source>Placeholders are filled in for each of %Ln comment(s).</source>
            <translation>
                <numerusform>Platzhalter werden für %Ln Kommentar ausgefüllt.</numerusform>
                <numerusform>Platzhalter werden für jeden der %Ln Kommentare ausgefüllt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each gets it in its own language.</source>
            <translation>Jeder bekommt sie in der eigenen Sprache.</translation>
        </message>
        <message>
            <source>Changed here, so all get this text, whatever their language.</source>
            <translation>Hier geändert: Alle bekommen diesen Text, in jeder Sprache.</translation>
        </message>
        <message>
            <source>Saved as “{name}”. Names and links became placeholders.</source>
            <translation>Als „{name}“ gespeichert. Aus Namen und Links wurden Platzhalter.</translation>
        </message>
    </context>
    <context>
        <name>ReplyForm</name>
        <message>
            <source>Saved reply</source>
            <translation>Antwortvorlage</translation>
        </message>
        <message>
            <source>A text to answer with. Its placeholders are filled in for each comment.</source>
            <translation>Ein Text zum Antworten. Seine Platzhalter werden für jeden Kommentar ausgefüllt.</translation>
        </message>
        <message>
            <source>Text of the reply</source>
            <translation>Text der Antwort</translation>
        </message>
        <message>
            <source>Insert a placeholder</source>
            <translation>Platzhalter einfügen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>what it is found by</source>
            <translation>danach wird gesucht</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>comments decided under it are offered this reply first</source>
            <translation>wird zu Kommentaren unter dieser Regel zuerst angeboten</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>each language has its own text; “Any language” fits all others</source>
            <translation>jede Sprache hat ihren Text; „Jede Sprache“ passt für alle anderen</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Written so far: {languages}</source>
            <translation>Bisher geschrieben: {languages}</translation>
        </message>
        <message>
            <source>No text yet. Write one, in one language or more.</source>
            <translation>Noch kein Text. Bitte einen schreiben, in einer Sprache oder mehreren.</translation>
        </message>
        <message>
            <source>Write the text of the reply.</source>
            <translation>Bitte den Text der Antwort schreiben.</translation>
        </message>
    </context>
    <context>
        <name>ReplyPicker</name>
        <message>
            <source>Find a saved reply</source>
            <translation>Antwortvorlage suchen</translation>
        </message>
        <message>
            <source>Saved replies</source>
            <translation>Antwortvorlagen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>inserts it</source>
            <translation>fügt sie ein</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>goes back</source>
            <translation>geht zurück</translation>
        </message>
        <message>
            <source>In other languages</source>
            <translation>In anderen Sprachen</translation>
        </message>
        <message>
            <source>In {language}</source>
            <translation>Auf {language}</translation>
        </message>
        <message>
            <source>There is no saved reply yet. Write a reply, then save it for the next time.</source>
            <translation>Es gibt noch keine Antwortvorlage. Eine Antwort schreiben und für das nächste Mal speichern.</translation>
        </message>
        <message>
            <source>No saved reply has “{words}” in it.</source>
            <translation>In keiner Antwortvorlage steht „{words}“.</translation>
        </message>
    </context>
    <context>
        <name>ReplyRow</name>
        <message>
            <source>Reply, in the name of your organisation</source>
            <translation>Antwort im Namen der Organisation</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Name of the saved reply</source>
            <translation>Name der Antwortvorlage</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Saved replies</source>
            <translation>Antwortvorlagen</translation>
        </message>
        <message>
            <source>Save this as a reply …</source>
            <translation>Als Vorlage speichern …</translation>
        </message>
    </context>
    <context>
        <name>ReplyWords</name>
        <message>
            <source>the author’s name</source>
            <translation>Name des Verfassers</translation>
        </message>
        <message>
            <source>the author’s handle</source>
            <translation>Handle des Verfassers</translation>
        </message>
        <message>
            <source>your organisation</source>
            <translation>die eigene Organisation</translation>
        </message>
        <message>
            <source>your team</source>
            <translation>das eigene Team</translation>
        </message>
        <message>
            <source>your role</source>
            <translation>die eigene Rolle</translation>
        </message>
        <message>
            <source>the platform</source>
            <translation>die Plattform</translation>
        </message>
        <message>
            <source>the link to the comment</source>
            <translation>der Link zum Kommentar</translation>
        </message>
        <message>
            <source>the policy that was chosen</source>
            <translation>die gewählte Regel</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Jede Sprache</translation>
        </message>
        <message>
            <source>A single {mark} begins or ends nothing; write {doubled} for a brace.</source>
            <translation>Ein einzelnes {mark} beginnt oder beendet nichts; für eine Klammer bitte {doubled} schreiben.</translation>
        </message>
        <message>
            <source>{mark} is no placeholder; “Insert a placeholder” offers those there are.</source>
            <translation>{mark} ist kein Platzhalter; „Platzhalter einfügen“ bietet an, welche es gibt.</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>They are rated now; the inbox shows the most urgent ones first.</source>
            <translation>Sie werden jetzt bewertet; im Posteingang stehen die dringendsten oben.</translation>
        </message>
        <message>
            <source>Rows that were skipped</source>
            <translation>Übersprungene Zeilen</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Stopped. {added} before.</source>
            <translation>Gestoppt. Davor: {added}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln comment(s) updated</source>
            <translation>
                <numerusform>%Ln Kommentar aktualisiert</numerusform>
                <numerusform>%Ln Kommentare aktualisiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing new: all of these comments are here already</source>
            <translation>Nichts Neues: alle diese Kommentare sind schon da</translation>
        </message>
        <message>
            <source>No comment in this file could be used</source>
            <translation>In dieser Datei war kein Kommentar verwendbar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln comment(s) added</source>
            <translation>
                <numerusform>%Ln Kommentar hinzugefügt</numerusform>
                <numerusform>%Ln Kommentare hinzugefügt</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Gelesene Zeilen</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Aktualisiert</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>Line {line}: {why}</source>
            <translation>Zeile {line}: {why}</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>und %Ln weitere</numerusform>
                <numerusform>und %Ln weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundDesk</name>
        <message>
            <source>No round is under way.</source>
            <translation>Keine Runde ist im Gange.</translation>
        </message>
        <message>
            <source>Taken back: it waits in the round again.</source>
            <translation>Zurückgenommen: wartet wieder in der Runde.</translation>
        </message>
    </context>
    <context>
        <name>RoundStrip</name>
        <message>
            <source>End the round</source>
            <translation>Runde beenden</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Shows what people wrote that was kind</source>
            <translation>Zeigt, was Menschen Freundliches schrieben</translation>
        </message>
        <message>
            <source>{n} urgent</source>
            <translation>{n} eilig</translation>
        </message>
        <message>
            <source>{n} new</source>
            <translation>{n} neu</translation>
        </message>
        <message>
            <source>{n} back from snooze</source>
            <translation>{n} wieder vorgelegt</translation>
        </message>
        <message>
            <source>Start the round</source>
            <translation>Runde beginnen</translation>
        </message>
        <message>
            <source>{place}: {why}</source>
            <translation>{place}: {why}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Paused at {place}</source>
            <translation>Pausiert: {place}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message numerus="yes">
            <source>Round done, %Ln seen.</source>
            <translation>
                <numerusform>Runde fertig, %Ln gesehen.</numerusform>
                <numerusform>Runde fertig, %Ln gesehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln (person|people) (was|were) kind this week.</source>
            <translation>
                <numerusform>%Ln Person schrieb diese Woche Nettes.</numerusform>
                <numerusform>%Ln Personen schrieben diese Woche Nettes.</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>due</source>
            <translation>fällig</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>eilig</translation>
        </message>
        <message>
            <source>back from snooze</source>
            <translation>wieder vorgelegt</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
    </context>
    <context>
        <name>ScorersPage</name>
        <message>
            <source>Scorers</source>
            <extracomment>The counts of the database are read each so many looks.</extracomment>
            <translation>Bewerter</translation>
        </message>
        <message>
            <source>The embedded scorer rates every comment at once. A second one can go over all of them again, on this computer.</source>
            <translation>Der eingebaute Bewerter bewertet jeden Kommentar sofort. Ein zweiter kann alle noch einmal durchgehen, auf diesem Computer.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Who ranks</source>
            <translation>Wer die Reihenfolge bestimmt</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Second scorer</source>
            <translation>Zweiter Bewerter</translation>
        </message>
        <message>
            <source>How much it counts</source>
            <translation>Wie viel er zählt</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Your own decisions</source>
            <translation>Die eigenen Entscheidungen</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Erster</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Zweiter</translation>
        </message>
        <message>
            <source>none, the embedded scorer ranks alone</source>
            <translation>keiner, der eingebaute Bewerter ordnet allein</translation>
        </message>
        <message>
            <source>{title} has rated {rated} of {total} comments</source>
            <translation>{title} hat {rated} von {total} Kommentaren bewertet</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>Bewertet</translation>
        </message>
        <message>
            <source>{name} is not installed any longer; what it rated still counts</source>
            <translation>{name} ist nicht mehr installiert; was er bewertet hat, zählt weiter</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
        <message numerus="yes">
            <source>was started anew %Ln time(s)</source>
            <translation>
                <numerusform>wurde %Ln-mal neu gestartet</numerusform>
                <numerusform>wurde %Ln-mal neu gestartet</numerusform>
            </translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message numerus="yes">
            <source>%Ln comment(s) could not be rated and were set aside.</source>
            <translation>
                <numerusform>%Ln Kommentar konnte nicht bewertet werden und wurde beiseitegelegt.</numerusform>
                <numerusform>%Ln Kommentare konnten nicht bewertet werden und wurden beiseitegelegt.</numerusform>
            </translation>
        </message>
        <message>
            <source>No model is here yet. Bring one in below, then try it out here.</source>
            <translation>Noch ist kein Modell da. Unten eines herunterladen oder aus Dateien übernehmen, dann hier ausprobieren.</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <source>Stop using it</source>
            <translation>Nicht mehr anwenden</translation>
        </message>
        <message>
            <source>What would it change?</source>
            <translation>Was würde er ändern?</translation>
        </message>
        <message>
            <source>rates in the background; it counts nothing before you say so</source>
            <translation>bewertet im Hintergrund und zählt erst nach Zustimmung</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>aktiv</translation>
        </message>
        <message>
            <source>is tried out, counts nothing yet</source>
            <translation>wird ausprobiert, zählt noch nicht</translation>
        </message>
        <message>
            <source>{rated} of them are rated by it so far; the others follow.</source>
            <translation>{rated} davon hat er bisher bewertet; die anderen folgen.</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Nichts wartet.</translation>
        </message>
        <message>
            <source>New comments are being rated.</source>
            <translation>Neue Kommentare werden bewertet.</translation>
        </message>
        <message>
            <source>The second scorer goes over the comments, the most urgent first.</source>
            <translation>Der zweite Bewerter geht die Kommentare durch, die dringendsten zuerst.</translation>
        </message>
        <message>
            <source>Paused. The queue stays as it is.</source>
            <translation>Angehalten. Die Reihenfolge bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message>
            <source>about {n} min left</source>
            <translation>noch etwa {n} Min.</translation>
        </message>
        <message>
            <source>about {n} h left</source>
            <translation>noch etwa {n} Std.</translation>
        </message>
        <message>
            <source>about {n} days left</source>
            <translation>noch etwa {n} Tage</translation>
        </message>
    </context>
    <context>
        <name>ScoringOperations</name>
        <message numerus="yes">
            <source>The embedded scorer was updated: %Ln of {total} comments changed (its|their) priority, {crossing} the band.</source>
            <translation>
                <numerusform>Der eingebaute Bewerter wurde erneuert: %Ln von {total} Kommentaren änderte die Priorität, {crossing} die Stufe.</numerusform>
                <numerusform>Der eingebaute Bewerter wurde erneuert: %Ln von {total} Kommentaren änderten die Priorität, {crossing} die Stufe.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Look and text</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Rangfolge</translation>
        </message>
        <message>
            <source>Scorers</source>
            <translation>Bewerter</translation>
        </message>
        <message>
            <source>Replies and macros</source>
            <translation>Vorlagen und Makros</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>Exposure and breaks</source>
            <translation>Belastung und Pausen</translation>
        </message>
        <message>
            <source>Backups and log</source>
            <translation>Sicherungen und Protokoll</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Rolle und Team</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>ShareForm</name>
        <message>
            <source>All other languages that it knows</source>
            <extracomment>Stands for every language that has no share of its own.</extracomment>
            <translation>Alle anderen Sprachen, die er kennt</translation>
        </message>
        <message>
            <source>1 lets it rank alone, 0 leaves the ranking to the embedded scorer</source>
            <translation>1 lässt ihn allein ordnen, 0 überlässt es dem eingebauten Bewerter</translation>
        </message>
        <message>
            <source>its makers never measured it on this language</source>
            <translation>in dieser Sprache von den Entwicklern nie gemessen</translation>
        </message>
    </context>
    <context>
        <name>ShareWords</name>
        <message>
            <source>{language} {n}</source>
            <translation>{language} {n}</translation>
        </message>
        <message>
            <source>In its own language each: {parts}.</source>
            <translation>Jeweils in der eigenen Sprache: {parts}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln (gets|get) it in {language}: there is none in theirs.</source>
            <translation>
                <numerusform>%Ln bekommt sie auf {language}: In der eigenen Sprache gibt es keine.</numerusform>
                <numerusform>%Ln bekommen sie auf {language}: In der eigenen Sprache gibt es keine.</numerusform>
            </translation>
        </message>
        <message>
            <source>All get the same text, whatever their language.</source>
            <translation>Alle bekommen denselben Text, in jeder Sprache.</translation>
        </message>
    </context>
    <context>
        <name>ShelfPart</name>
        <message>
            <source>Edit …</source>
            <translation>Bearbeiten …</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Nach oben (Alt+Oben)</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Nach unten (Alt+Unten)</translation>
        </message>
        <message>
            <source>Import …</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Remove “{name}”?</source>
            <translation>„{name}“ entfernen?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>“{name}” was removed.</source>
            <translation>„{name}“ wurde entfernt.</translation>
        </message>
    </context>
    <context>
        <name>ShelfSharing</name>
        <message numerus="yes">
            <source>%Ln written to “{file}”.</source>
            <translation>
                <numerusform>%Ln in „{file}“ geschrieben.</numerusform>
                <numerusform>%Ln in „{file}“ geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
        <message numerus="yes">
            <source>%Ln (has|have) the name of something else here: {names}. Replace what is here?</source>
            <translation>
                <numerusform>%Ln Name steht hier für etwas anderes: {names}. Das Vorhandene ersetzen?</numerusform>
                <numerusform>%Ln Namen stehen hier für etwas anderes: {names}. Das Vorhandene ersetzen?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln neu</numerusform>
                <numerusform>%Ln neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln replaced</source>
            <translation>
                <numerusform>%Ln ersetzt</numerusform>
                <numerusform>%Ln ersetzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln here already</source>
            <translation>
                <numerusform>%Ln schon da</numerusform>
                <numerusform>%Ln schon da</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: {what}.</source>
            <translation>Übernommen: {what}.</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Back to the comment</source>
            <translation>Zurück zum Kommentar</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>This server is in my own network</source>
            <translation>Dieser Server steht im eigenen Netz</translation>
        </message>
        <message>
            <source>Allows addresses that are not on the open internet, also without https.</source>
            <translation>Erlaubt Adressen, die nicht im offenen Internet liegen, auch ohne https.</translation>
        </message>
        <message>
            <source>Sign in to {platform}</source>
            <translation>Bei {platform} anmelden</translation>
        </message>
        <message>
            <source>such as {example}</source>
            <translation>etwa {example}</translation>
        </message>
    </context>
    <context>
        <name>SnoozePage</name>
        <message>
            <source>Snooze until</source>
            <translation>Zurückstellen bis</translation>
        </message>
        <message>
            <source>Day and time at which the comment comes back</source>
            <translation>Tag und Uhrzeit, zu denen der Kommentar wieder vorgelegt wird</translation>
        </message>
        <message>
            <source>or on a reply</source>
            <translation>oder bei Antwort</translation>
        </message>
        <message>
            <source>Snooze until then</source>
            <translation>Bis dahin zurückstellen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>{when}, {time}</source>
            <translation>{when}, {time}</translation>
        </message>
        <message>
            <source>{when}: {moment}</source>
            <translation>{when}: {moment}</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Opening the inbox …</source>
            <extracomment>How long another thread may hold Python before the window's gets its turn: the usual five milliseconds, taken several times in a frame, are what a person sees as a stutter. About what a list shows at once.</extracomment>
            <translation>Der Posteingang wird geöffnet …</translation>
        </message>
        <message>
            <source>The inbox could not be opened</source>
            <translation>Der Posteingang lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>Go on with the backup</source>
            <translation>Mit der Sicherung weiterarbeiten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Bringing the backup back …</source>
            <translation>Die Sicherung wird wiederhergestellt …</translation>
        </message>
    </context>
    <context>
        <name>StepFields</name>
        <message>
            <source>Saved reply</source>
            <extracomment>What stands before a choice is at least so wide, so that all choices begin alike.</extracomment>
            <translation>Antwortvorlage</translation>
        </message>
        <message>
            <source>Text of the reply</source>
            <translation>Text der Antwort</translation>
        </message>
        <message>
            <source>New text of the comment</source>
            <translation>Neuer Text des Kommentars</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Kennzeichnung</translation>
        </message>
        <message>
            <source>Snooze until</source>
            <translation>Zurückstellen bis</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>Zuweisen an</translation>
        </message>
        <message>
            <source>Hand on to</source>
            <translation>Eskalieren an</translation>
        </message>
        <message>
            <source>Answer wanted by</source>
            <translation>Antwort erbeten bis</translation>
        </message>
        <message>
            <source>Note for colleagues, never sent</source>
            <translation>Notiz fürs Team, wird nie gesendet</translation>
        </message>
        <message>
            <source>A word for colleagues, never sent</source>
            <translation>Hinweis fürs Team, wird nie gesendet</translation>
        </message>
        <message>
            <source>A text of its own</source>
            <translation>Eigener Text</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>ohne Frist</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemanden</translation>
        </message>
        <message>
            <source>whoever has more say</source>
            <translation>nächsthöhere Stelle</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>Step {n}</source>
            <extracomment>In the order in which a macro is usually written; others stay where a file has them.</extracomment>
            <translation>Schritt {n}</translation>
        </message>
        <message>
            <source>Step {n}: move up</source>
            <translation>Schritt {n}: nach oben</translation>
        </message>
        <message>
            <source>Step {n}: move down</source>
            <translation>Schritt {n}: nach unten</translation>
        </message>
        <message>
            <source>Step {n}: take it out</source>
            <translation>Schritt {n}: herausnehmen</translation>
        </message>
    </context>
    <context>
        <name>System</name>
        <message>
            <source>No such file or directory</source>
            <extracomment>What the system says of files and disks: it is put into sentences as it is.</extracomment>
            <translation>keine solche Datei, kein solcher Ordner</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>keine Berechtigung</translation>
        </message>
        <message>
            <source>Operation not permitted</source>
            <translation>nicht erlaubt</translation>
        </message>
        <message>
            <source>File exists</source>
            <translation>die Datei gibt es schon</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>das ist ein Ordner</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>das ist kein Ordner</translation>
        </message>
        <message>
            <source>Directory not empty</source>
            <translation>der Ordner ist nicht leer</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>kein Platz mehr auf dem Datenträger</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>das Kontingent ist erschöpft</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>die Datei ist zu groß</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>der Dateiname ist zu lang</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>der Datenträger lässt sich nur lesen</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>Fehler beim Lesen oder Schreiben</translation>
        </message>
        <message>
            <source>Device or resource busy</source>
            <translation>wird gerade benutzt</translation>
        </message>
        <message>
            <source>Too many open files</source>
            <translation>zu viele offene Dateien</translation>
        </message>
        <message>
            <source>Too many levels of symbolic links</source>
            <translation>zu viele Verweise hintereinander</translation>
        </message>
        <message>
            <source>Cannot allocate memory</source>
            <translation>kein Arbeitsspeicher frei</translation>
        </message>
        <message>
            <source>Resource temporarily unavailable</source>
            <translation>gerade nicht verfügbar</translation>
        </message>
        <message>
            <source>Stale file handle</source>
            <translation>die Datei gibt es dort nicht mehr</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>ohne Angabe</translation>
        </message>
    </context>
    <context>
        <name>TeamPage</name>
        <message>
            <source>People</source>
            <translation>Rolle und Team</translation>
        </message>
        <message>
            <source>Who decides here, as others may know it. You are not your brand.</source>
            <translation>Wer hier entscheidet, so wie andere es wissen dürfen. Mensch und Marke bleiben getrennt.</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>Eigene Rolle</translation>
        </message>
        <message>
            <source>stands in the log, in exports and reports instead of your name</source>
            <translation>steht in Protokoll, Exporten und Berichten anstelle des Namens</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>at the head of the window</source>
            <translation>oben im Fenster</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>under the organisation</source>
            <translation>unter der Organisation</translation>
        </message>
    </context>
    <context>
        <name>TextRow</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ThreadEntry</name>
        <message>
            <source>unknown author</source>
            <translation>Verfasser unbekannt</translation>
        </message>
    </context>
    <context>
        <name>TodayCount</name>
        <message>
            <source>Set back to zero</source>
            <translation>Auf null setzen</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parapet</source>
            <extracomment>By this a window may come to the front under Wayland; Qt takes it from there.</extracomment>
            <translation>Parapet öffnen</translation>
        </message>
        <message>
            <source>This cannot wait</source>
            <translation>Das kann nicht warten</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new critical comment(s)</source>
            <translation>
                <numerusform>%Ln neuer kritischer Kommentar</numerusform>
                <numerusform>%Ln neue kritische Kommentare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln overdue escalation(s)</source>
            <translation>
                <numerusform>%Ln überfällige Eskalation</numerusform>
                <numerusform>%Ln überfällige Eskalationen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln action(s) not sent</source>
            <translation>
                <numerusform>%Ln Aktion nicht gesendet</numerusform>
                <numerusform>%Ln Aktionen nicht gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) signed out</source>
            <translation>
                <numerusform>%Ln Konto abgemeldet</numerusform>
                <numerusform>%Ln Konten abgemeldet</numerusform>
            </translation>
        </message>
        <message>
            <source>Parapet keeps running here. Quit ends it, in the menu of this icon.</source>
            <translation>Parapet läuft hier weiter. „Beenden“ im Menü dieses Symbols schließt es.</translation>
        </message>
        <message>
            <source>Quiet until {time}</source>
            <translation>Ruhe bis {time}</translation>
        </message>
        <message>
            <source>Notifications paused until tomorrow</source>
            <translation>Benachrichtigungen bis morgen pausiert</translation>
        </message>
    </context>
    <context>
        <name>TrayMenu</name>
        <message>
            <source>Open Parapet</source>
            <translation>Parapet öffnen</translation>
        </message>
        <message>
            <source>Morning round</source>
            <translation>Morgenrunde</translation>
        </message>
        <message>
            <source>Pause notifications until tomorrow</source>
            <translation>Benachrichtigungen bis morgen pausieren</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Quiet until {time}: lift it now</source>
            <translation>Ruhe bis {time}: jetzt aufheben</translation>
        </message>
    </context>
    <context>
        <name>UndoStrip</name>
        <message>
            <source>Undo</source>
            <translation>Zurücknehmen</translation>
        </message>
    </context>
    <context>
        <name>VerdictStrip</name>
        <message>
            <source>The log proves itself on request.</source>
            <translation>Das Protokoll lässt sich jederzeit prüfen.</translation>
        </message>
        <message>
            <source>Reads every entry and compares its fingerprint.</source>
            <translation>Liest und vergleicht jeden Fingerabdruck.</translation>
        </message>
        <message>
            <source>Check the log</source>
            <translation>Protokoll prüfen</translation>
        </message>
        <message>
            <source>Write checkpoint</source>
            <translation>Prüfpunkt schreiben</translation>
        </message>
        <message>
            <source>Keep the checkpoint in</source>
            <translation>Prüfpunkt speichern unter</translation>
        </message>
        <message>
            <source>Reading the log …</source>
            <translation>Das Protokoll wird gelesen …</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Entry {number}: {what}</source>
            <translation>Eintrag {number}: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln (entry|entries) read, checked {moment}</source>
            <translation>
                <numerusform>%Ln Eintrag gelesen, geprüft {moment}</numerusform>
                <numerusform>%Ln Einträge gelesen, geprüft {moment}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Checkpoint written over %Ln (entry|entries).</source>
            <translation>
                <numerusform>Prüfpunkt über %Ln Eintrag geschrieben.</numerusform>
                <numerusform>Prüfpunkt über %Ln Einträge geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>{path}
Keep it where nobody can change it together with this computer.</source>
            <translation>{path}
An einem Ort aufbewahren, an dem ihn niemand zusammen mit diesem Computer ändern kann.</translation>
        </message>
    </context>
    <context>
        <name>ViewDesk</name>
        <message>
            <source>Kind words</source>
            <extracomment>What people wrote that was kind, decided or not, the latest first.</extracomment>
            <translation>Freundliche Worte</translation>
        </message>
        <message>
            <source>Read kind words</source>
            <translation>Freundliche Worte lesen</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Update “{name}”</source>
            <translation>„{name}“ aktualisieren</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Ansicht speichern</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Name der Ansicht</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>ViewKeeper</name>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Rename “{name}” …</source>
            <translation>„{name}“ umbenennen …</translation>
        </message>
        <message>
            <source>Remove “{name}”</source>
            <translation>„{name}“ entfernen</translation>
        </message>
        <message>
            <source>Import views …</source>
            <translation>Ansichten importieren …</translation>
        </message>
        <message>
            <source>Export all views …</source>
            <translation>Alle Ansichten exportieren …</translation>
        </message>
        <message>
            <source>Rename “{name}”</source>
            <translation>„{name}“ umbenennen</translation>
        </message>
        <message>
            <source>New name of the view</source>
            <translation>Neuer Name der Ansicht</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Export saved views</source>
            <translation>Gespeicherte Ansichten exportieren</translation>
        </message>
        <message numerus="yes">
            <source>Written: %Ln view(s).</source>
            <translation>
                <numerusform>%Ln Ansicht geschrieben.</numerusform>
                <numerusform>%Ln Ansichten geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import saved views</source>
            <translation>Gespeicherte Ansichten importieren</translation>
        </message>
        <message>
            <source>Saved views (*.toml)</source>
            <translation>Gespeicherte Ansichten (*.toml)</translation>
        </message>
        <message numerus="yes">
            <source>Taken in: %Ln view(s).</source>
            <translation>
                <numerusform>%Ln Ansicht übernommen.</numerusform>
                <numerusform>%Ln Ansichten übernommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln (was|were) here already.</source>
            <translation>
                <numerusform>%Ln war schon da.</numerusform>
                <numerusform>%Ln waren schon da.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ViewSection</name>
        <message>
            <source>Saved views: more</source>
            <translation>Gespeicherte Ansichten: mehr</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Gespeicherte Ansichten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>None yet. Narrow the list, then save it under a name.</source>
            <translation>Noch keine. Die Liste eingrenzen und unter einem Namen speichern.</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>Entfernt: {name}</translation>
        </message>
        <message>
            <source>Bring “{name}” back</source>
            <translation>„{name}“ zurückholen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Rename …</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Save this view …</source>
            <translation>Ansicht speichern …</translation>
        </message>
        <message>
            <source>Import views …</source>
            <translation>Ansichten importieren …</translation>
        </message>
        <message>
            <source>Export all views …</source>
            <translation>Alle Ansichten exportieren …</translation>
        </message>
    </context>
    <context>
        <name>ViewStrip</name>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Update this view</source>
            <translation>Ansicht aktualisieren</translation>
        </message>
        <message>
            <source>Leave this view</source>
            <translation>Ansicht verlassen</translation>
        </message>
        <message>
            <source>Saved view {name}, changed</source>
            <translation>Gespeicherte Ansicht {name}, geändert</translation>
        </message>
        <message>
            <source>Saved view {name}</source>
            <translation>Gespeicherte Ansicht {name}</translation>
        </message>
        <message>
            <source>Not here any more, left out: account {names}.</source>
            <translation>Nicht mehr da, ausgelassen: Konto {names}.</translation>
        </message>
        <message>
            <source>Not here any more, left out: role {names}.</source>
            <translation>Nicht mehr da, ausgelassen: Rolle {names}.</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
    </context>
    <context>
        <name>WaitPage</name>
        <message>
            <source>Open the page again</source>
            <translation>Seite erneut öffnen</translation>
        </message>
        <message>
            <source>Asking {server} …</source>
            <translation>{server} wird gefragt …</translation>
        </message>
        <message>
            <source>Nothing is kept until the sign-in has been tried.</source>
            <translation>Gespeichert wird erst, wenn die Anmeldung geklappt hat.</translation>
        </message>
        <message>
            <source>Go on in your browser</source>
            <translation>Im Browser fortfahren</translation>
        </message>
        <message>
            <source>The server asks there whether Parapet may sign in. Parapet waits 5 minutes.</source>
            <translation>Der Server fragt dort, ob Parapet sich anmelden darf. Parapet wartet 5 Minuten.</translation>
        </message>
    </context>
    <context>
        <name>WeightPreviewPane</name>
        <message>
            <source>Each change is written to the log, with the old and the new value.</source>
            <translation>Jede Änderung steht im Protokoll, mit altem und neuem Wert.</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>The inbox is ranked with these numbers.</source>
            <translation>Der Posteingang ist mit diesen Zahlen geordnet.</translation>
        </message>
        <message>
            <source>Not applied</source>
            <translation>Nicht angewendet</translation>
        </message>
        <message numerus="yes">
            <source>None of %Ln comment(s) would move.</source>
            <translation>
                <numerusform>%Ln Kommentar würde seinen Platz behalten.</numerusform>
                <numerusform>Keiner von %Ln Kommentaren würde den Platz wechseln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of {total} comments would move.</source>
            <translation>
                <numerusform>%Ln von {total} Kommentaren würde den Platz wechseln.</numerusform>
                <numerusform>%Ln von {total} Kommentaren würden den Platz wechseln.</numerusform>
            </translation>
        </message>
        <message>
            <source>{moved} Each stays in its band.</source>
            <translation>{moved} Jeder bleibt in seiner Stufe.</translation>
        </message>
        <message numerus="yes">
            <source>{moved} %Ln would change (its|their) band.</source>
            <translation>
                <numerusform>{moved} %Ln würde die Stufe wechseln.</numerusform>
                <numerusform>{moved} %Ln würden die Stufe wechseln.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Weights</name>
        <message>
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <source>Severity as a whole</source>
            <translation>Schwere insgesamt</translation>
        </message>
        <message>
            <source>how far the harshest signal of a comment can lift it</source>
            <translation>wie weit das härteste Signal einen Kommentar heben kann</translation>
        </message>
        <message>
            <source>Toxicity</source>
            <translation>Toxizität</translation>
        </message>
        <message>
            <source>insults, attacks on groups, obscenity</source>
            <translation>Beleidigungen, Angriffe auf Gruppen, Obszönes</translation>
        </message>
        <message>
            <source>Crisis</source>
            <translation>Krise</translation>
        </message>
        <message>
            <source>accidents, warnings, people who need help</source>
            <translation>Unfälle, Warnungen, Menschen, die Hilfe brauchen</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <source>complaints by other visitors</source>
            <translation>Meldungen anderer Besucher</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Anliegen</translation>
        </message>
        <message>
            <source>Need as a whole</source>
            <translation>Anliegen insgesamt</translation>
        </message>
        <message>
            <source>people who wait for an answer from you</source>
            <translation>Menschen, die auf eine Antwort warten</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>how much a question counts within need</source>
            <translation>wie stark eine Frage dabei zählt</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Beschwerden</translation>
        </message>
        <message>
            <source>how much displeasure counts within need</source>
            <translation>wie stark Unmut dabei zählt</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>Verbreitung</translation>
        </message>
        <message>
            <source>Spreading</source>
            <translation>Verbreitet sich</translation>
        </message>
        <message>
            <source>likes and replies that a comment draws</source>
            <translation>Likes und Antworten, die ein Kommentar auslöst</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartezeit</translation>
        </message>
        <message>
            <source>grows until the due time of its lane</source>
            <translation>wächst bis zur Frist des Bereichs</translation>
        </message>
        <message>
            <source>Danger to a person</source>
            <translation>Mensch in Gefahr</translation>
        </message>
        <message>
            <source>Threat of violence</source>
            <translation>Gewaltandrohung</translation>
        </message>
        <message>
            <source>Harm</source>
            <translation>Schaden</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>All others</source>
            <translation>Alle anderen</translation>
        </message>
    </context>
    <context>
        <name>WeightsForm</name>
        <message>
            <source>Ranking</source>
            <translation>Rangfolge</translation>
        </message>
        <message>
            <source>What makes a comment urgent. Look at the preview, then apply.</source>
            <translation>Was einen Kommentar dringend macht. Erst die Vorschau ansehen, dann anwenden.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Standard wiederherstellen</translation>
        </message>
        <message>
            <source>Never below</source>
            <translation>Mindestpunkte</translation>
        </message>
        <message>
            <source>{name}: points</source>
            <translation>{name}: Punkte</translation>
        </message>
        <message>
            <source>a comment that is clearly this has at least so many points</source>
            <translation>ein Kommentar, auf den das klar zutrifft, hat mindestens so viele Punkte</translation>
        </message>
        <message>
            <source>Due after</source>
            <translation>Fällig nach</translation>
        </message>
        <message>
            <source> h</source>
            <translation> Std.</translation>
        </message>
        <message>
            <source>after so many hours waiting counts in full</source>
            <translation>nach so vielen Stunden zählt die Wartezeit voll</translation>
        </message>
    </context>
    <context>
        <name>WhyHere</name>
        <message>
            <source>Disagree</source>
            <extracomment>Made of others: naming both would say the same twice.</extracomment>
            <translation>Widersprechen</translation>
        </message>
        <message>
            <source>Why here</source>
            <translation>Warum hier</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln like(s)</source>
            <translation>
                <numerusform>%Ln Like</numerusform>
                <numerusform>%Ln Likes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s)</source>
            <translation>
                <numerusform>%Ln Antwort</numerusform>
                <numerusform>%Ln Antworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln flag(s)</source>
            <translation>
                <numerusform>%Ln Meldung</numerusform>
                <numerusform>%Ln Meldungen</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}: not in the file</source>
            <translation>{what}: nicht in der Datei</translation>
        </message>
        <message>
            <source>{what}: not available on {platform}</source>
            <translation>{what}: auf {platform} nicht verfügbar</translation>
        </message>
        <message>
            <source>Not scored yet</source>
            <translation>Noch nicht bewertet</translation>
        </message>
        <message>
            <source>Not scored: {language} is not supported</source>
            <translation>Nicht bewertet: {language} wird nicht unterstützt</translation>
        </message>
        <message>
            <source>Not scored: the language is not known</source>
            <translation>Nicht bewertet: Sprache unbekannt</translation>
        </message>
        <message>
            <source>{scorer}, the language is not known</source>
            <translation>{scorer}, Sprache unbekannt</translation>
        </message>
        <message>
            <source>{scorer}, {language} is supported</source>
            <translation>{scorer}, {language} wird unterstützt</translation>
        </message>
        <message>
            <source>{scorer} counts {share}</source>
            <translation>{scorer} zählt {share}</translation>
        </message>
        <message>
            <source>reach</source>
            <translation>Reichweite</translation>
        </message>
        <message>
            <source>likes and replies</source>
            <translation>Likes und Antworten</translation>
        </message>
        <message>
            <source>flags</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <source>time of writing</source>
            <translation>Zeitpunkt</translation>
        </message>
    </context>
    <context>
        <name>WindowPlace</name>
        <message>
            <source>Where the window stood cannot be read from “window.ini”; it has its usual size.</source>
            <translation>Der Platz des Fensters ist in „window.ini“ nicht lesbar; es hat die übliche Größe.</translation>
        </message>
        <message>
            <source>The screen that the window stood on is not there; the window opens on this one.</source>
            <translation>Der Bildschirm, auf dem das Fenster stand, fehlt; es öffnet sich auf diesem.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Ausgeblendet</translation>
        </message>
        <message>
            <source>Shown again</source>
            <translation>Wieder eingeblendet</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <source>Marked as spam</source>
            <translation>Als Spam markiert</translation>
        </message>
        <message>
            <source>Replied</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Stummgeschaltet</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Gemeldet</translation>
        </message>
        <message>
            <source>Banned</source>
            <translation>Verbannt</translation>
        </message>
        <message>
            <source>Removed from the room</source>
            <translation>Aus dem Raum entfernt</translation>
        </message>
        <message>
            <source>Labelled</source>
            <translation>Gekennzeichnet</translation>
        </message>
        <message>
            <source>Taken down</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Report settled</source>
            <translation>Meldung erledigt</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Escalated</source>
            <translation>Eskaliert</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <source>Note added</source>
            <translation>Notiz hinzugefügt</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>Zugewiesen</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Wieder einblenden</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Mark as spam</source>
            <translation>Als Spam markieren</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Mute the author</source>
            <translation>Verfasser stummschalten</translation>
        </message>
        <message>
            <source>Block the author</source>
            <translation>Verfasser blockieren</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Melden</translation>
        </message>
        <message>
            <source>Ban the author</source>
            <translation>Verfasser verbannen</translation>
        </message>
        <message>
            <source>Remove from the room</source>
            <translation>Aus dem Raum entfernen</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Kennzeichnen</translation>
        </message>
        <message>
            <source>Take down</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Settle the report</source>
            <translation>Meldung erledigen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Escalate</source>
            <translation>Eskalieren</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Zurückstellen</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Zuweisen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>snoozed</source>
            <translation>zurückgestellt</translation>
        </message>
        <message>
            <source>escalated</source>
            <translation>eskaliert</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>entschieden</translation>
        </message>
        <message>
            <source>Later today</source>
            <translation>Später heute</translation>
        </message>
        <message>
            <source>This evening</source>
            <translation>Heute Abend</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Nächste Woche</translation>
        </message>
        <message>
            <source>Until somebody replies</source>
            <translation>Bis jemand antwortet</translation>
        </message>
        <message>
            <source>sends in {seconds} s</source>
            <translation>wird in {seconds} s gesendet</translation>
        </message>
        <message>
            <source>waits to be sent</source>
            <translation>wartet auf den Versand</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>unterwegs</translation>
        </message>
        <message>
            <source>changed since: {detail}</source>
            <translation>seitdem geändert: {detail}</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <source>failed: {detail}</source>
            <translation>fehlgeschlagen: {detail}</translation>
        </message>
        <message>
            <source>never left</source>
            <translation>nie gesendet</translation>
        </message>
        <message>
            <source>nothing to send</source>
            <translation>nichts zu senden</translation>
        </message>
        <message>
            <source>beginning</source>
            <extracomment>By the name that the log gives them; a log of a newer Parapet may have others.</extracomment>
            <translation>Anfang</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>Rücknahme</translation>
        </message>
        <message>
            <source>delivery</source>
            <translation>Versand</translation>
        </message>
        <message>
            <source>import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>link</source>
            <translation>Verknüpfung</translation>
        </message>
        <message>
            <source>rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>checkpoint</source>
            <translation>Prüfpunkt</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulgarisch</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Katalanisch</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Tschechisch</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Dänisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estnisch</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persisch</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finnisch</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Kroatisch</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Ungarisch</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonesisch</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Litauisch</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Lettisch</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Norwegisch</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumänisch</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russisch</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Slowakisch</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Slowenisch</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Serbisch</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Schwedisch</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thailändisch</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainisch</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamesisch</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <source>file</source>
            <extracomment>What the core calls the platform of comments whose file names none, and its own scorer.</extracomment>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Embedded</source>
            <translation>Eingebaut</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>{n}%</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>{n}k</source>
            <translation>{n} Tsd.</translation>
        </message>
        <message>
            <source>{n}M</source>
            <translation>{n} Mio.</translation>
        </message>
        <message>
            <source>{n} more</source>
            <translation>{n} weitere</translation>
        </message>
        <message>
            <source>Harm</source>
            <translation>Schaden</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>Lob</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>kritisch</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <source>low</source>
            <translation>niedrig</translation>
        </message>
        <message>
            <source>toxicity</source>
            <translation>Toxizität</translation>
        </message>
        <message>
            <source>threat</source>
            <translation>Drohung</translation>
        </message>
        <message>
            <source>insult</source>
            <translation>Beleidigung</translation>
        </message>
        <message>
            <source>identity attack</source>
            <translation>Gruppenhass</translation>
        </message>
        <message>
            <source>someone in danger</source>
            <translation>Mensch in Gefahr</translation>
        </message>
        <message>
            <source>crisis</source>
            <translation>Krise</translation>
        </message>
        <message>
            <source>question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>complaint</source>
            <translation>Beschwerde</translation>
        </message>
        <message>
            <source>praise</source>
            <translation>Lob</translation>
        </message>
        <message>
            <source>need</source>
            <translation>Anliegen</translation>
        </message>
        <message>
            <source>severe toxicity</source>
            <translation>schwere Toxizität</translation>
        </message>
        <message>
            <source>obscenity</source>
            <translation>Obszönität</translation>
        </message>
        <message>
            <source>sexual content</source>
            <translation>sexueller Inhalt</translation>
        </message>
        <message>
            <source>attack on people for who they are</source>
            <translation>Angriff auf Menschen wegen ihrer Zugehörigkeit</translation>
        </message>
        <message>
            <source>sexual language</source>
            <translation>sexuelle Sprache</translation>
        </message>
        <message>
            <source>very hostile language</source>
            <translation>sehr feindselige Sprache</translation>
        </message>
        <message>
            <source>obscene language</source>
            <translation>obszöne Sprache</translation>
        </message>
        <message>
            <source>hostile language</source>
            <translation>feindselige Sprache</translation>
        </message>
        <message>
            <source>someone may be in danger</source>
            <translation>Mensch vielleicht in Gefahr</translation>
        </message>
        <message>
            <source>safety</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>reported by readers</source>
            <translation>von Lesern gemeldet</translation>
        </message>
        <message>
            <source>spreading</source>
            <translation>verbreitet sich</translation>
        </message>
        <message>
            <source>never ranked below this</source>
            <translation>Mindestpunkte</translation>
        </message>
        <message>
            <source>Priority {value}, {band}</source>
            <translation>Priorität {value}, {band}</translation>
        </message>
        <message>
            <source>You disagree: {attribute} should be lower</source>
            <translation>Widerspruch: {attribute} sollte niedriger sein</translation>
        </message>
        <message>
            <source>You disagree: {attribute} should be higher</source>
            <translation>Widerspruch: {attribute} sollte höher sein</translation>
        </message>
        <message>
            <source>Text hidden: {what}.</source>
            <translation>Text verdeckt: {what}.</translation>
        </message>
        <message numerus="yes">
            <source>waiting %Ln min</source>
            <translation>
                <numerusform>wartet %Ln Min.</numerusform>
                <numerusform>wartet %Ln Min.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>waiting %Ln h</source>
            <translation>
                <numerusform>wartet %Ln Std.</numerusform>
                <numerusform>wartet %Ln Std.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>waiting %Ln d</source>
            <translation>
                <numerusform>wartet %Ln Tag</numerusform>
                <numerusform>wartet %Ln Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} Min.</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} Std.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln d</source>
            <translation>
                <numerusform>%Ln Tag</numerusform>
                <numerusform>%Ln Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln mo</source>
            <translation>
                <numerusform>%Ln Mon.</numerusform>
                <numerusform>%Ln Mon.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln y</source>
            <translation>
                <numerusform>%Ln Jahr</numerusform>
                <numerusform>%Ln Jahre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) ago</source>
            <translation>
                <numerusform>vor %Ln Minute</numerusform>
                <numerusform>vor %Ln Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hour(s) ago</source>
            <translation>
                <numerusform>vor %Ln Stunde</numerusform>
                <numerusform>vor %Ln Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) ago</source>
            <translation>
                <numerusform>vor %Ln Tag</numerusform>
                <numerusform>vor %Ln Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln month(s) ago</source>
            <translation>
                <numerusform>vor %Ln Monat</numerusform>
                <numerusform>vor %Ln Monaten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln year(s) ago</source>
            <translation>
                <numerusform>vor %Ln Jahr</numerusform>
                <numerusform>vor %Ln Jahren</numerusform>
            </translation>
        </message>
        <message>
            <source>Today, {day}</source>
            <translation>Heute, {day}</translation>
        </message>
        <message>
            <source>Yesterday, {day}</source>
            <translation>Gestern, {day}</translation>
        </message>
        <message>
            <source>{weekday}, {day}</source>
            <translation>{weekday}, {day}</translation>
        </message>
        <message>
            <source>today, {time}</source>
            <translation>heute, {time}</translation>
        </message>
        <message>
            <source>tomorrow, {time}</source>
            <translation>morgen, {time}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d. MMMM</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source> It gives no reason.</source>
            <translation> Einen Grund nennt er nicht.</translation>
        </message>
        <message>
            <source> It says: “{words}”.</source>
            <translation> Die Antwort: „{words}“.</translation>
        </message>
        <message>
            <source> and says “{words}”</source>
            <translation> und sagt „{words}“</translation>
        </message>
        <message>
            <source>1 count of likes, replies or reports is not a number; it was left out.</source>
            <translation>1 Anzahl von Likes, Antworten oder Meldungen ist keine Zahl; sie wurde ausgelassen.</translation>
        </message>
        <message>
            <source>1 picture has no address on the web, or is one too many; it was left out.</source>
            <translation>1 Bild hat keine Adresse im Web oder ist eines zu viel; es wurde ausgelassen.</translation>
        </message>
        <message>
            <source>1 time could not be read or is not plausible; it was left out.</source>
            <translation>1 Zeit war nicht lesbar oder nicht glaubhaft; sie wurde ausgelassen.</translation>
        </message>
        <message>
            <source>1 very long comment was cut to 100,000 characters.</source>
            <translation>1 sehr langer Kommentar wurde auf 100.000 Zeichen gekürzt.</translation>
        </message>
        <message>
            <source>A calibration needs at least {least} comments that were found harmful and {least} that were approved; there are {harmful} and {approved}.</source>
            <translation>Eine Kalibrierung braucht mindestens {least} als schädlich befundene und {least} freigegebene Kommentare; da sind {harmful} und {approved}.</translation>
        </message>
        <message>
            <source>A calibration needs at least {least} decisions or disagreements on rated comments; there are {count} so far.</source>
            <translation>Eine Kalibrierung braucht mindestens {least} Entscheidungen oder Widersprüche zu bewerteten Kommentaren; bisher sind es {count}.</translation>
        </message>
        <message>
            <source>A later decision about this comment still stands. Undo that one first.</source>
            <translation>Eine spätere Entscheidung zu diesem Kommentar gilt noch. Zuerst diese zurücknehmen.</translation>
        </message>
        <message>
            <source>A log begins with its genesis entry and has only one.</source>
            <translation>Ein Protokoll beginnt mit seinem Gründungseintrag und hat nur einen.</translation>
        </message>
        <message>
            <source>A note needs its text. Write it, then decide again.</source>
            <translation>Eine Notiz braucht einen Text. Erst schreiben, dann noch einmal entscheiden.</translation>
        </message>
        <message>
            <source>A note or reply can have at most {most:,} letters. Shorten it.</source>
            <translation>Eine Notiz oder Antwort kann höchstens {most:,} Zeichen haben. Bitte kürzen.</translation>
        </message>
        <message>
            <source>A part that this scorer needs is not installed ({why}). The embedded scorer goes on working.</source>
            <translation>Ein Teil, den dieser Bewerter braucht, ist nicht installiert ({why}). Der eingebaute Bewerter arbeitet weiter.</translation>
        </message>
        <message>
            <source>A reply needs its text. Write it, then decide again.</source>
            <translation>Eine Antwort braucht einen Text. Erst schreiben, dann noch einmal entscheiden.</translation>
        </message>
        <message>
            <source>A reply on Bluesky can have {most} letters; this one has {letters}. Shorten it.</source>
            <translation>Eine Antwort auf Bluesky kann {most} Zeichen haben; diese hat {letters}. Bitte kürzen.</translation>
        </message>
        <message>
            <source>A signature line of the checkpoint is damaged.</source>
            <translation>Eine Zeile mit einer Unterschrift ist in diesem Prüfpunkt beschädigt.</translation>
        </message>
        <message>
            <source>A {word} must be a table.</source>
            <translation>{word}: Das muss eine Tabelle sein.</translation>
        </message>
        <message>
            <source>A {word} needs a name of at most {most} letters.</source>
            <translation>{word}: Nötig ist ein Name mit höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <source>A {word} without a name is left out. Give it one.</source>
            <translation>{word} ohne Namen: wird ausgelassen. Einen Namen geben.</translation>
        </message>
        <message>
            <source>ALBERT with several groups of layers is not supported</source>
            <translation>ALBERT mit mehreren Gruppen von Schichten wird nicht unterstützt</translation>
        </message>
        <message>
            <source>All {n} entries are intact and in order.</source>
            <translation>Alle {n} Einträge sind unversehrt und in Reihenfolge.</translation>
        </message>
        <message>
            <source>An edit needs the new text. Write it, then decide again.</source>
            <translation>Eine Änderung braucht den neuen Text. Erst schreiben, dann noch einmal entscheiden.</translation>
        </message>
        <message>
            <source>An entry of the log cannot be read. {why}</source>
            <translation>Ein Eintrag des Protokolls ist nicht lesbar. {why}</translation>
        </message>
        <message>
            <source>An escalation needs a due time that is still to come.</source>
            <translation>Eine Eskalation braucht eine Frist, die noch kommt.</translation>
        </message>
        <message>
            <source>An undo cannot be undone; decide again instead.</source>
            <translation>Eine Rücknahme lässt sich nicht zurücknehmen; stattdessen neu entscheiden.</translation>
        </message>
        <message>
            <source>Another Parapet works with the profile “{folder}”. Use its window, or close it first.</source>
            <translation>Ein anderes Parapet arbeitet mit dem Profil „{folder}“. Dessen Fenster benutzen oder es zuerst schließen.</translation>
        </message>
        <message>
            <source>Another program holds the database “{path}”. Close it, then try again.</source>
            <translation>Ein anderes Programm hält die Datenbank „{path}“ fest. Es schließen, dann noch einmal versuchen.</translation>
        </message>
        <message>
            <source>Another “{model}” is installed already. Remove it first: models remove {model}</source>
            <translation>Ein anderes „{model}“ ist schon installiert. Zuerst entfernen: models remove {model}</translation>
        </message>
        <message>
            <source>At most {most:,} comments can be decided at one stroke. Select fewer.</source>
            <translation>Auf einmal lässt sich über höchstens {most:,} Kommentare entscheiden. Weniger auswählen.</translation>
        </message>
        <message>
            <source>At most {most} can be kept. Remove one first.</source>
            <translation>Mehr als {most} werden nicht behalten. Zuerst einen Eintrag entfernen.</translation>
        </message>
        <message>
            <source>Bluesky cannot take “{action}” back.</source>
            <translation>Bluesky kann „{action}“ nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>Bluesky has no way to “{action}” a post.</source>
            <translation>Bluesky kennt „{action}“ für Beiträge nicht.</translation>
        </message>
        <message>
            <source>Bluesky keeps at most {most} hidden replies below one post. Mute or report instead.</source>
            <translation>Bluesky behält höchstens {most} ausgeblendete Antworten unter einem Beitrag. Stattdessen stummschalten oder melden.</translation>
        </message>
        <message>
            <source>Bluesky lets nobody delete the posts of others. Hide, mute or report instead.</source>
            <translation>Auf Bluesky kann niemand fremde Beiträge löschen. Stattdessen ausblenden, stummschalten oder melden.</translation>
        </message>
        <message>
            <source>Change it in the settings, or edit the file.</source>
            <translation>In den Einstellungen oder in der Datei ändern.</translation>
        </message>
        <message>
            <source>Comparing needs at least {least} different comments of your own; there are {count}. Import or sync some first.</source>
            <translation>Ein Vergleich braucht mindestens {least} verschiedene eigene Kommentare; da sind {count}. Zuerst welche importieren oder abrufen.</translation>
        </message>
        <message>
            <source>Dates in “{column}” are read as {order}, because nothing in the column says otherwise.</source>
            <translation>Daten in „{column}“ werden als {order} gelesen, weil nichts in der Spalte dagegen spricht.</translation>
        </message>
        <message>
            <source>Dates in “{column}” are read as {order}.</source>
            <translation>Daten in „{column}“ werden als {order} gelesen.</translation>
        </message>
        <message>
            <source>Detoxify needs the package onnxruntime. Install it: pip install onnxruntime</source>
            <translation>Detoxify braucht das Paket onnxruntime. Installieren: pip install onnxruntime</translation>
        </message>
        <message>
            <source>Detoxify needs the package tokenizers. Install it: pip install tokenizers</source>
            <translation>Detoxify braucht das Paket tokenizers. Installieren: pip install tokenizers</translation>
        </message>
        <message>
            <source>Entries 1 to {size} match {name}.</source>
            <translation>Die Einträge 1 bis {size} stimmen mit {name} überein.</translation>
        </message>
        <message>
            <source>Entries 1 to {size} match {name}; the later ones, to {entries}, are chained but not anchored yet.</source>
            <translation>Die Einträge 1 bis {size} stimmen mit {name} überein; die späteren, bis {entries}, sind verkettet, aber noch nicht verankert.</translation>
        </message>
        <message>
            <source>Entries {first} to {last} are missing.</source>
            <translation>Die Einträge {first} bis {last} fehlen.</translation>
        </message>
        <message>
            <source>Entry {seq} is missing.</source>
            <translation>Eintrag {seq} fehlt.</translation>
        </message>
        <message>
            <source>Entry {seq} is repeated or out of order.</source>
            <translation>Eintrag {seq} steht doppelt oder nicht an seinem Platz.</translation>
        </message>
        <message>
            <source>Free some space soon.</source>
            <translation>Bald Platz schaffen.</translation>
        </message>
        <message>
            <source>Getting the file from {host} takes too long. {try_again}</source>
            <translation>Das Holen der Datei von {host} dauert zu lange. {try_again}</translation>
        </message>
        <message>
            <source>Hardly anything comes from {host} any more. {try_again}</source>
            <translation>Von {host} kommt kaum noch etwas. {try_again}</translation>
        </message>
        <message>
            <source>Install PySide6-Essentials below 6.12.</source>
            <translation>PySide6-Essentials unter 6.12 installieren.</translation>
        </message>
        <message>
            <source>Install pysqlite3 to get a newer one.</source>
            <translation>pysqlite3 installieren, das ist neuer.</translation>
        </message>
        <message>
            <source>It does not follow from the entry before it.</source>
            <translation>Er folgt nicht aus dem Eintrag davor.</translation>
        </message>
        <message>
            <source>It is larger than {megabytes} MB, so it was not loaded.</source>
            <translation>Es ist größer als {megabytes} MB und wurde deshalb nicht geladen.</translation>
        </message>
        <message>
            <source>It needs a list of objects, or one object per line</source>
            <translation>Nötig ist eine Liste von Objekten oder ein Objekt je Zeile</translation>
        </message>
        <message>
            <source>It was sent encrypted, in a way that Parapet does not know. Open the original.</source>
            <translation>Es wurde so verschlüsselt gesendet, wie Parapet es nicht kennt. Das Original öffnen.</translation>
        </message>
        <message>
            <source>Its content does not fit its hash: one of them was changed.</source>
            <translation>Sein Inhalt passt nicht zu seinem Hash: eines von beiden wurde verändert.</translation>
        </message>
        <message>
            <source>Its content does not have the fields of a log entry.</source>
            <translation>Sein Inhalt hat nicht die Felder eines Protokolleintrags.</translation>
        </message>
        <message>
            <source>Its content is larger than 1 MiB.</source>
            <translation>Sein Inhalt ist größer als 1 MiB.</translation>
        </message>
        <message>
            <source>Its content is nested too deeply.</source>
            <translation>Sein Inhalt ist zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>Its content is not JSON as Parapet writes it.</source>
            <translation>Sein Inhalt ist kein JSON, wie Parapet es schreibt.</translation>
        </message>
        <message>
            <source>Its content is not UTF-8 text.</source>
            <translation>Sein Inhalt ist kein UTF-8-Text.</translation>
        </message>
        <message>
            <source>Its content is not in canonical form.</source>
            <translation>Sein Inhalt hat nicht die kanonische Form.</translation>
        </message>
        <message>
            <source>Its content is not stored as bytes.</source>
            <translation>Sein Inhalt ist nicht als Bytes gespeichert.</translation>
        </message>
        <message>
            <source>Its content says that it is entry {seq}.</source>
            <translation>Seinem Inhalt nach ist er Eintrag {seq}.</translation>
        </message>
        <message>
            <source>Its hash is not 32 bytes.</source>
            <translation>Sein Hash hat nicht 32 Bytes.</translation>
        </message>
        <message>
            <source>Its place in the log is not a number.</source>
            <translation>Sein Platz im Protokoll ist keine Zahl.</translation>
        </message>
        <message>
            <source>Its platform did not say where it lies. Open the original instead.</source>
            <translation>Die Plattform hat nicht gesagt, wo es liegt. Stattdessen das Original öffnen.</translation>
        </message>
        <message>
            <source>Its vocabulary is missing: {needed} (or “{ready}”) must lie beside the model.</source>
            <translation>Sein Wortschatz fehlt: {needed} (oder „{ready}“) gehört neben das Modell.</translation>
        </message>
        <message>
            <source>Mastodon cannot take “{action}” back.</source>
            <translation>Mastodon kann „{action}“ nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>Mastodon has no way to “{action}” a post.</source>
            <translation>Mastodon kennt „{action}“ für Beiträge nicht.</translation>
        </message>
        <message>
            <source>Mastodon lets nobody delete the posts of others. Mute, block or report instead.</source>
            <translation>Auf Mastodon kann niemand fremde Beiträge löschen. Stattdessen stummschalten, blockieren oder melden.</translation>
        </message>
        <message>
            <source>Matrix cannot take “{action}” back.</source>
            <translation>Matrix kann „{action}“ nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>Matrix has no way to “{action}” a message.</source>
            <translation>Matrix kennt „{action}“ für Nachrichten nicht.</translation>
        </message>
        <message>
            <source>More than one decision begins with “{decision}”. Give more of its id.</source>
            <translation>Mehr als eine Entscheidung beginnt mit „{decision}“. Mehr von ihrer Kennung angeben.</translation>
        </message>
        <message>
            <source>No Ozone service is known by the name “{named}”. Type its handle or its DID.</source>
            <translation>Unter „{named}“ ist kein Ozone-Dienst bekannt. Sein Handle oder seine DID eingeben.</translation>
        </message>
        <message>
            <source>No account “{account}” is linked. See: accounts list; link it first.</source>
            <translation>Kein Konto „{account}“ ist verknüpft. Siehe: accounts list; zuerst verknüpfen.</translation>
        </message>
        <message>
            <source>No column is named like a text; “{column}” holds the longest.</source>
            <translation>Keine Spalte heißt wie ein Text; „{column}“ enthält die längsten.</translation>
        </message>
        <message>
            <source>No column of “{name}” is the comment text. Say which one it is.</source>
            <translation>Keine Spalte von „{name}“ ist der Kommentartext. Angeben, welche es ist.</translation>
        </message>
        <message>
            <source>No column of “{name}” looks like comment texts. Say which one it is, such as --map text=COLUMN.</source>
            <translation>Keine Spalte von „{name}“ sieht nach Kommentartexten aus. Angeben, welche es ist, etwa --map text=COLUMN.</translation>
        </message>
        <message>
            <source>No comment was named to decide about.</source>
            <translation>Es wurde kein Kommentar genannt, über den zu entscheiden ist.</translation>
        </message>
        <message>
            <source>No report belongs to this post.</source>
            <translation>Zu diesem Beitrag gehört keine Meldung.</translation>
        </message>
        <message>
            <source>No second scorer has rated anything yet. Choose one with “models use NAME”.</source>
            <translation>Noch hat kein zweiter Bewerter etwas bewertet. Einen wählen mit „models use NAME“.</translation>
        </message>
        <message>
            <source>No server is known by the name “{host}”. Check the name and the connection; {later}</source>
            <translation>Unter dem Namen „{host}“ ist kein Server bekannt. Namen und Verbindung prüfen. {later}</translation>
        </message>
        <message>
            <source>No server was named. Type its address, such as example.org.</source>
            <translation>Es wurde kein Server genannt. Seine Adresse eingeben, etwa example.org.</translation>
        </message>
        <message>
            <source>No true signature of the given key is on {name}.</source>
            <translation>Auf {name} ist keine echte Unterschrift des angegebenen Schlüssels.</translation>
        </message>
        <message>
            <source>Nobody disagreed with “{attribute}” of this comment.</source>
            <translation>Zu „{attribute}“ dieses Kommentars gibt es keinen Widerspruch.</translation>
        </message>
        <message>
            <source>None of the backups is whole</source>
            <translation>Keine Sicherung ist unversehrt</translation>
        </message>
        <message>
            <source>Not loaded yet, and there is no network to {host}.</source>
            <translation>Noch nicht geladen, und es gibt kein Netz zu {host}.</translation>
        </message>
        <message>
            <source>Not loaded: its address does not lead to the open internet, or not safely.</source>
            <translation>Nicht geladen: Die Adresse führt nicht ins offene Internet oder nicht sicher.</translation>
        </message>
        <message>
            <source>Not loaded: its address is none that can be called.</source>
            <translation>Nicht geladen: Die Adresse lässt sich nicht aufrufen.</translation>
        </message>
        <message>
            <source>Not loaded: {host} could not prove who it is.</source>
            <translation>Nicht geladen: {host} konnte sich nicht ausweisen.</translation>
        </message>
        <message>
            <source>Not loaded: {why}</source>
            <translation>Nicht geladen: {why}</translation>
        </message>
        <message>
            <source>ONNX Runtime cannot use “{graph}”. Remove the model and add it again.</source>
            <translation>ONNX Runtime kann „{graph}“ nicht benutzen. Das Modell entfernen und wieder hinzufügen.</translation>
        </message>
        <message>
            <source>Only a linked account of a platform that has it can do this.</source>
            <translation>Das geht nur mit einem verknüpften Konto einer Plattform, die es kennt.</translation>
        </message>
        <message>
            <source>Only moderators of an Ozone service can do that.</source>
            <translation>Das geht nur als Moderation eines Ozone-Dienstes.</translation>
        </message>
        <message>
            <source>Only moderators of an Ozone service can do that. Link the account as one.</source>
            <translation>Das geht nur als Moderation eines Ozone-Dienstes. Das Konto als solche verknüpfen.</translation>
        </message>
        <message>
            <source>Only moderators of the server can do that. Link the account as a moderator.</source>
            <translation>Das geht nur als Moderation des Servers. Das Konto als solche verknüpfen.</translation>
        </message>
        <message>
            <source>Only replies below your own posts can be hidden. Mute or report instead.</source>
            <translation>Ausblenden lassen sich nur Antworten unter eigenen Beiträgen. Stattdessen stummschalten oder melden.</translation>
        </message>
        <message>
            <source>OpenVINO cannot use “{graph}”. Choose the mode exact or int8.</source>
            <translation>OpenVINO kann „{graph}“ nicht benutzen. Den Modus exact oder int8 wählen.</translation>
        </message>
        <message>
            <source>Parapet may not write in “{folder}”. Give yourself write permission there, or choose another folder with --profile.</source>
            <translation>Parapet darf in „{folder}“ nicht schreiben. Dort das Schreiben erlauben oder mit --profile einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>Parapet tries again by itself.</source>
            <translation>Parapet versucht es von selbst noch einmal.</translation>
        </message>
        <message>
            <source>PySide6 is not installed</source>
            <translation>PySide6 ist nicht installiert</translation>
        </message>
        <message>
            <source>PySide6 {found} is not one that Parapet was proven with</source>
            <translation>PySide6 {found} ist mit Parapet nicht erprobt</translation>
        </message>
        <message>
            <source>Run “backup” to make one now.</source>
            <translation>„backup“ macht jetzt eine.</translation>
        </message>
        <message>
            <source>Run “log verify” to prove them.</source>
            <translation>„log verify“ prüft sie.</translation>
        </message>
        <message>
            <source>Run “make run” to set it up.</source>
            <translation>„make run“ richtet es ein.</translation>
        </message>
        <message>
            <source>Run “restore” to go on with the backup of {at:%Y-%m-%d %H:%M} UTC.</source>
            <translation>Mit „restore“ geht es von der Sicherung vom {at:%d.%m.%Y %H:%M} UTC aus weiter.</translation>
        </message>
        <message>
            <source>Run “restore” to go on with the newest backup; the damaged file is kept.</source>
            <translation>Mit „restore“ geht es von der neuesten Sicherung aus weiter; die beschädigte Datei bleibt erhalten.</translation>
        </message>
        <message>
            <source>SQLite {version} is used without WAL, which is slower but safe</source>
            <translation>SQLite {version} läuft ohne WAL, langsamer, aber sicher</translation>
        </message>
        <message>
            <source>SQLite {version}, WAL with full sync</source>
            <translation>SQLite {version}, WAL mit vollem Abgleich</translation>
        </message>
        <message>
            <source>Say until when the comment shall be snoozed.</source>
            <translation>Angeben, bis wann der Kommentar zurückgestellt wird.</translation>
        </message>
        <message>
            <source>Signing in to Mastodon needs a browser. Without one, link with an access token.</source>
            <translation>Die Anmeldung bei Mastodon braucht einen Browser. Ohne ihn mit einem Zugriffstoken verknüpfen.</translation>
        </message>
        <message>
            <source>Snooze needs a time that is still to come, within ten years.</source>
            <translation>Zurückstellen braucht eine Zeit, die noch kommt, innerhalb von zehn Jahren.</translation>
        </message>
        <message>
            <source>Snooze needs a time that is still to come.</source>
            <translation>Zurückstellen braucht eine Zeit, die noch kommt.</translation>
        </message>
        <message>
            <source>Some bytes are not UTF-8; rows with them are skipped and listed.</source>
            <translation>Einige Bytes sind kein UTF-8; Zeilen damit werden übersprungen und aufgelistet.</translation>
        </message>
        <message>
            <source>Start a keyring such as GNOME Keyring or KWallet to have them signed.</source>
            <translation>Einen Schlüsselbund wie GNOME Keyring oder KWallet starten, dann werden sie unterschrieben.</translation>
        </message>
        <message>
            <source>Stopped. What was finished before stays.</source>
            <translation>Angehalten. Was vorher fertig war, bleibt.</translation>
        </message>
        <message>
            <source>The address of a picture is none that can be called.</source>
            <translation>Die Adresse eines Bildes lässt sich nicht aufrufen.</translation>
        </message>
        <message>
            <source>The answer of {host} is larger than any honest one; it was not read. Check that this is the right server.</source>
            <translation>Die Antwort von {host} ist größer als jede ehrliche; sie wurde nicht gelesen. Prüfen, ob das der richtige Server ist.</translation>
        </message>
        <message>
            <source>The browser did not come back within {minutes:.0f} minutes, so nothing was linked. Start again and finish in the browser.</source>
            <translation>Der Browser hat sich {minutes:.0f} Minuten lang nicht zurückgemeldet, deshalb wurde nichts verknüpft. Neu beginnen und im Browser zu Ende führen.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid today, so nothing was sent. Check this computer’s date; if it is right, the server has to renew its certificate.</source>
            <translation>Das Zertifikat von {host} gilt heute nicht, deshalb wurde nichts gesendet. Das Datum dieses Computers prüfen; stimmt es, muss der Server sein Zertifikat erneuern.</translation>
        </message>
        <message>
            <source>The checkpoint is not signed: it is worth as much as the place where it was kept.</source>
            <translation>Der Prüfpunkt ist nicht unterschrieben: Er ist so viel wert wie der Ort, an dem er gespeichert ist.</translation>
        </message>
        <message>
            <source>The checkpoint “{path}” cannot be opened: {why}.</source>
            <translation>Der Prüfpunkt „{path}“ lässt sich nicht öffnen: {why}.</translation>
        </message>
        <message>
            <source>The checkpoint’s signature is true.</source>
            <translation>Die Unterschrift des Prüfpunkts ist echt.</translation>
        </message>
        <message>
            <source>The checkpoint’s signature was not checked: no key was given.</source>
            <translation>Die Unterschrift des Prüfpunkts wurde nicht geprüft: Es wurde kein Schlüssel angegeben.</translation>
        </message>
        <message>
            <source>The column “{column}” looks like the time of writing.</source>
            <translation>Die Spalte „{column}“ sieht nach der Zeit des Schreibens aus.</translation>
        </message>
        <message>
            <source>The connection to {host} broke before its answer was whole. {later}</source>
            <translation>Die Verbindung zu {host} brach ab, bevor die Antwort vollständig war. {later}</translation>
        </message>
        <message>
            <source>The connection to {host} broke off or stands still. {try_again}</source>
            <translation>Die Verbindung zu {host} brach ab oder steht still. {try_again}</translation>
        </message>
        <message>
            <source>The connection to {host} broke off. Try again.</source>
            <translation>Die Verbindung zu {host} brach ab. Noch einmal versuchen.</translation>
        </message>
        <message>
            <source>The connection to {host} broke off. {try_again}</source>
            <translation>Die Verbindung zu {host} brach ab. {try_again}</translation>
        </message>
        <message>
            <source>The database is damaged: a row of it holds values that cannot be right. Run “doctor” to see more, and “restore --anyway” to go on with the newest backup.</source>
            <translation>Die Datenbank ist beschädigt: Eine Zeile enthält Werte, die nicht stimmen können. „doctor“ zeigt mehr, „restore --anyway“ macht mit der neuesten Sicherung weiter.</translation>
        </message>
        <message>
            <source>The database “{path}” belongs to another program and was left as it is. Choose another folder with --profile.</source>
            <translation>Die Datenbank „{path}“ gehört einem anderen Programm und blieb, wie sie ist. Mit --profile einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>The database “{path}” cannot be opened. Check the permissions of its folder, or choose another one with --profile.</source>
            <translation>Die Datenbank „{path}“ lässt sich nicht öffnen. Die Rechte ihres Ordners prüfen oder mit --profile einen anderen wählen.</translation>
        </message>
        <message>
            <source>The database “{path}” gave an error: {why}. Run “doctor” to see more.</source>
            <translation>Die Datenbank „{path}“ meldet einen Fehler: {why}. „doctor“ zeigt mehr.</translation>
        </message>
        <message>
            <source>The database “{path}” looks healthy, so nothing was restored. To go back to the backup all the same, add --anyway; the files of now are kept.</source>
            <translation>Die Datenbank „{path}“ sieht gesund aus, deshalb wurde nichts wiederhergestellt. Um trotzdem zur Sicherung zurückzugehen, --anyway hinzufügen; die jetzigen Dateien bleiben erhalten.</translation>
        </message>
        <message>
            <source>The database “{path}” {what}; it was left as it is. {advice}</source>
            <translation>Die Datenbank „{path}“ {what}; sie blieb, wie sie ist. {advice}</translation>
        </message>
        <message>
            <source>The detoxify package is not installed. Install it: pip install parapet[detoxify]</source>
            <translation>Das Paket detoxify ist nicht installiert. Installieren: pip install parapet[detoxify]</translation>
        </message>
        <message>
            <source>The disk is full: the model does not fit into “{folder}”. Free some space first.</source>
            <translation>Der Datenträger ist voll: Das Modell passt nicht in „{folder}“. Zuerst Platz schaffen.</translation>
        </message>
        <message>
            <source>The disk is full: “{folder}” needs more space. Free some. {try_again}</source>
            <translation>Der Datenträger ist voll: „{folder}“ braucht mehr Platz. Platz schaffen. {try_again}</translation>
        </message>
        <message>
            <source>The disk that holds “{folder}” failed to read or write; nothing was half-written. Check the disk and its limits, then try again.</source>
            <translation>Der Datenträger mit „{folder}“ ließ sich nicht lesen oder beschreiben; nichts wurde halb geschrieben. Datenträger und seine Grenzen prüfen, dann noch einmal versuchen.</translation>
        </message>
        <message>
            <source>The disk that holds “{folder}” is full; nothing was half-written. Free some space, then try again.</source>
            <translation>Der Datenträger mit „{folder}“ ist voll; nichts wurde halb geschrieben. Platz schaffen, dann noch einmal versuchen.</translation>
        </message>
        <message>
            <source>The disk that holds “{folder}” knows no locks, so two programs could write there at once. Choose a folder on another disk with --profile.</source>
            <translation>Der Datenträger mit „{folder}“ kennt keine Sperren, zwei Programme könnten dort zugleich schreiben. Mit --profile einen Ordner auf einem anderen Datenträger wählen.</translation>
        </message>
        <message>
            <source>The entries to here do not match {name} ({origin}): they were rewritten after it was taken, or it belongs to another log.</source>
            <translation>Die Einträge bis hier stimmen nicht mit {name} ({origin}) überein: Sie wurden danach umgeschrieben, oder er gehört zu einem anderen Protokoll.</translation>
        </message>
        <message>
            <source>The export could not be written to “{target}” ({why}). Choose another folder or free some space; no half file was left.</source>
            <translation>Der Export ließ sich nicht nach „{target}“ schreiben ({why}). Einen anderen Ordner wählen oder Platz schaffen; keine halbe Datei blieb zurück.</translation>
        </message>
        <message>
            <source>The file is UTF-16 without a mark at its beginning.</source>
            <translation>Die Datei ist UTF-16 ohne Kennzeichen am Anfang.</translation>
        </message>
        <message>
            <source>The file is larger than any model that Parapet can use.</source>
            <translation>Die Datei ist größer als jedes Modell, das Parapet benutzen kann.</translation>
        </message>
        <message>
            <source>The file is not UTF-8; it is read as Windows-1252.</source>
            <translation>Die Datei ist kein UTF-8; sie wird als Windows-1252 gelesen.</translation>
        </message>
        <message>
            <source>The file “{path}” is not a checkpoint: choose one that Parapet wrote.</source>
            <translation>Die Datei „{path}“ ist kein Prüfpunkt: einen wählen, den Parapet geschrieben hat.</translation>
        </message>
        <message>
            <source>The first line holds no column names; the columns are numbered.</source>
            <translation>Die erste Zeile enthält keine Spaltennamen; die Spalten sind nummeriert.</translation>
        </message>
        <message>
            <source>The folder “{folder}” holds other things that other people can read. Choose an empty or a new folder with --profile.</source>
            <translation>Im Ordner „{folder}“ liegen andere Dinge, die andere lesen können. Mit --profile einen leeren oder neuen Ordner wählen.</translation>
        </message>
        <message>
            <source>The id “{id}” already belongs to another comment of this account. If the file comes from another account, import it with --account NAME.</source>
            <translation>Die Kennung „{id}“ gehört schon zu einem anderen Kommentar dieses Kontos. Kommt die Datei von einem anderen Konto, mit --account NAME importieren.</translation>
        </message>
        <message>
            <source>The id “{id}” stands twice in this file with different texts; the first was kept. Give the second its own id to bring it in.</source>
            <translation>Die Kennung „{id}“ steht zweimal mit verschiedenen Texten in dieser Datei; der erste wurde behalten. Dem zweiten eine eigene Kennung geben, um ihn aufzunehmen.</translation>
        </message>
        <message>
            <source>The keyring of this computer is locked or does not answer, so the sign-in cannot be reached. Unlock it, then try again; Parapet tries again by itself, too.</source>
            <translation>Der Schlüsselbund dieses Computers ist gesperrt oder antwortet nicht, deshalb ist die Anmeldung nicht erreichbar. Entsperren, dann noch einmal versuchen; Parapet versucht es auch von selbst.</translation>
        </message>
        <message>
            <source>The last entry is not the one that the profile remembers.</source>
            <translation>Der letzte Eintrag ist nicht der, den das Profil kennt.</translation>
        </message>
        <message>
            <source>The log cannot be read on from here. {why}</source>
            <translation>Das Protokoll ist von hier an nicht lesbar. {why}</translation>
        </message>
        <message>
            <source>The log does not prove itself. At entry {seq}: {what}</source>
            <translation>Das Protokoll beweist sich nicht. Bei Eintrag {seq}: {what}</translation>
        </message>
        <message>
            <source>The log ends at entry {last}</source>
            <translation>Das Protokoll endet bei Eintrag {last}</translation>
        </message>
        <message>
            <source>The log is empty</source>
            <translation>Das Protokoll ist leer</translation>
        </message>
        <message>
            <source>The log is empty: there is nothing to prove yet.</source>
            <translation>Das Protokoll ist leer: Noch gibt es nichts zu beweisen.</translation>
        </message>
        <message>
            <source>The macro “{macro}” uses the saved reply “{reply}”, which there is not; it does nothing before there is one.</source>
            <translation>Das Makro „{macro}“ benutzt die Antwortvorlage „{reply}“, die es nicht gibt; ohne sie tut es nichts.</translation>
        </message>
        <message>
            <source>The mode bf16 needs OpenVINO. Install it: pip install openvino</source>
            <translation>Der Modus bf16 braucht OpenVINO. Installieren: pip install openvino</translation>
        </message>
        <message>
            <source>The model cannot be kept in “{folder}”: {why}.</source>
            <translation>Das Modell lässt sich nicht in „{folder}“ ablegen: {why}.</translation>
        </message>
        <message>
            <source>The model “{name}” cannot be used: {why}. Install Parapet again.</source>
            <translation>Das Modell „{name}“ ist nicht benutzbar: {why}. Parapet neu installieren.</translation>
        </message>
        <message>
            <source>The model “{name}” is not installed. Get it with “models get {name}” or add its files with “models add”.</source>
            <translation>Das Modell „{name}“ ist nicht installiert. Holen mit „models get {name}“ oder seine Dateien hinzufügen mit „models add“.</translation>
        </message>
        <message>
            <source>The one entry is intact and in order.</source>
            <translation>Der eine Eintrag ist unversehrt und in Ordnung.</translation>
        </message>
        <message>
            <source>The outbox holds nothing called “{key}”.</source>
            <translation>Im Postausgang liegt nichts namens „{key}“.</translation>
        </message>
        <message>
            <source>The platform refused in the browser: “{words}”. Start again.</source>
            <translation>Die Plattform hat im Browser abgelehnt: „{words}“. Neu beginnen.</translation>
        </message>
        <message>
            <source>The policies in “{path}” cannot be used ({why}). Each [[policy]] needs a key and a title.</source>
            <translation>Die Regeln in „{path}“ sind nicht benutzbar ({why}). Jede [[policy]] braucht key und title.</translation>
        </message>
        <message>
            <source>The profile folder “{folder}” cannot be used ({why}). Choose another one with --profile.</source>
            <translation>Der Profilordner „{folder}“ ist nicht benutzbar ({why}). Mit --profile einen anderen wählen.</translation>
        </message>
        <message>
            <source>The profile is closed, so nothing was changed.</source>
            <translation>Das Profil ist geschlossen, deshalb wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The profile was closed before this could be stored.</source>
            <translation>Das Profil wurde geschlossen, bevor dies gespeichert werden konnte.</translation>
        </message>
        <message>
            <source>The profile was opened for reading only, so nothing was changed.</source>
            <translation>Das Profil ist nur zum Lesen geöffnet, deshalb wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The profile “{folder}” was written by a newer Parapet. Update Parapet, or choose another profile with --profile.</source>
            <translation>Das Profil „{folder}“ stammt von einem neueren Parapet. Parapet aktualisieren oder mit --profile ein anderes Profil wählen.</translation>
        </message>
        <message>
            <source>The profile “{folder}” was written by an older Parapet. Open it once for writing, for example with its window, to bring it up to date.</source>
            <translation>Das Profil „{folder}“ stammt von einem älteren Parapet. Einmal zum Schreiben öffnen, etwa im Fenster, um es auf den Stand zu bringen.</translation>
        </message>
        <message>
            <source>The scorer could not be loaded ({what}). The embedded scorer goes on working.</source>
            <translation>Der Bewerter ließ sich nicht laden ({what}). Der eingebaute Bewerter arbeitet weiter.</translation>
        </message>
        <message>
            <source>The scorer could not rate a single text. It is not used; the embedded scorer goes on working.</source>
            <translation>Der Bewerter konnte keinen einzigen Text bewerten. Er wird nicht benutzt; der eingebaute Bewerter arbeitet weiter.</translation>
        </message>
        <message>
            <source>The scoring process could not be started ({why}). The embedded scorer goes on working.</source>
            <translation>Der Bewertungsprozess ließ sich nicht starten ({why}). Der eingebaute Bewerter arbeitet weiter.</translation>
        </message>
        <message>
            <source>The scoring process ends whenever this scorer is loaded ({why}). The embedded scorer goes on working.</source>
            <translation>Der Bewertungsprozess endet, sobald dieser Bewerter geladen wird ({why}). Der eingebaute Bewerter arbeitet weiter.</translation>
        </message>
        <message>
            <source>The server answered without “{name}”, which it has to give. Parapet looks again later; if it stays so, check that this is the right server.</source>
            <translation>Der Server hat ohne „{name}“ geantwortet, das dazugehört. Parapet sieht später noch einmal nach; bleibt es so, prüfen, ob das der richtige Server ist.</translation>
        </message>
        <message>
            <source>The server sends us on to “{place}”, which is no address. Try again later.</source>
            <translation>Der Server leitet zu „{place}“ weiter, das ist keine Adresse. Später noch einmal versuchen.</translation>
        </message>
        <message>
            <source>The server sent us on to “{host}” ({scheme}), which is not a place that Parapet takes models from. Nothing was taken from there; get the file yourself and add it with “models add”.</source>
            <translation>Der Server verweist auf „{host}“ ({scheme}), von dort nimmt Parapet keine Modelle. Es wurde nichts geholt; die Datei selbst holen und mit „models add“ hinzufügen.</translation>
        </message>
        <message>
            <source>The setting “keys” must be a table; the default keys are used.</source>
            <translation>Die Einstellung „keys“ muss eine Tabelle sein; es gelten die Standardtasten.</translation>
        </message>
        <message>
            <source>The setting “roles” must be a list of 1 to {most} names; the default is used.</source>
            <translation>Die Einstellung „roles“ muss eine Liste mit 1 bis {most} Namen sein; es gilt der Standard.</translation>
        </message>
        <message>
            <source>The setting “weights” must be a table; the defaults are used.</source>
            <translation>Die Einstellung „weights“ muss eine Tabelle sein; es gilt der Standard.</translation>
        </message>
        <message>
            <source>The setting “{name}” can be {choices}; the default is used.</source>
            <translation>Die Einstellung „{name}“ kann {choices} sein; es gilt der Standard.</translation>
        </message>
        <message>
            <source>The setting “{name}” must be a number from {low:g} to {high:g}; the default is used.</source>
            <translation>Die Einstellung „{name}“ muss eine Zahl von {low:g} bis {high:g} sein; es gilt der Standard.</translation>
        </message>
        <message>
            <source>The setting “{name}” must be a time like 08:00; the default is used.</source>
            <translation>Die Einstellung „{name}“ muss eine Zeit wie 08:00 sein; es gilt der Standard.</translation>
        </message>
        <message>
            <source>The setting “{name}” must be at most {most} letters; the default is used.</source>
            <translation>Die Einstellung „{name}“ darf höchstens {most} Zeichen haben; es gilt der Standard.</translation>
        </message>
        <message>
            <source>The setting “{name}” must be true or false; the default is used.</source>
            <translation>Die Einstellung „{name}“ muss true oder false sein; es gilt der Standard.</translation>
        </message>
        <message>
            <source>The settings could not be written to “{path}” ({why}); nothing changed.</source>
            <translation>Die Einstellungen ließen sich nicht nach „{path}“ schreiben ({why}); nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The settings file “{path}” could not be read ({why}); the defaults are used.</source>
            <translation>Die Datei mit den Einstellungen „{path}“ war nicht lesbar ({why}); es gilt der Standard.</translation>
        </message>
        <message>
            <source>The settings name “{name}”, which Parapet does not know.</source>
            <translation>Die Einstellungen nennen „{name}“, das kennt Parapet nicht.</translation>
        </message>
        <message>
            <source>The share of a scorer must be a number from 0 to 1.</source>
            <translation>Der Anteil eines Bewerters muss eine Zahl von 0 bis 1 sein.</translation>
        </message>
        <message>
            <source>The shipped file “{name}” cannot be read ({why}), so there are none to begin with. Install Parapet again to get them back.</source>
            <translation>Die mitgelieferte Datei „{name}“ ist nicht lesbar ({why}), daher ist zu Beginn nichts da. Eine neue Installation von Parapet bringt es zurück.</translation>
        </message>
        <message>
            <source>The shipped policies cannot be read ({why}), so decisions name none. Install Parapet again.</source>
            <translation>Die mitgelieferten Regeln sind nicht lesbar ({why}), daher nennen Entscheidungen keine. Bitte Parapet neu installieren.</translation>
        </message>
        <message>
            <source>The sign-in at {host} is over. Sign in again.</source>
            <translation>Die Anmeldung bei {host} ist abgelaufen. Neu anmelden.</translation>
        </message>
        <message>
            <source>The sign-in of {handle} is not in the keyring any more. Sign in again: accounts link {platform}.</source>
            <translation>Die Anmeldung von {handle} ist nicht mehr im Schlüsselbund. Neu anmelden: accounts link {platform}.</translation>
        </message>
        <message>
            <source>The text {why}.</source>
            <translation>Der Text {why}.</translation>
        </message>
        <message>
            <source>The vocabulary has {size} words but the model knows {words}: they are of different models.</source>
            <translation>Der Wortschatz hat {size} Wörter, das Modell kennt {words}: Sie gehören zu verschiedenen Modellen.</translation>
        </message>
        <message>
            <source>The vocabulary lacks “{word}”: it is one of another model.</source>
            <translation>Dem Wortschatz fehlt „{word}“: Er gehört zu einem anderen Modell.</translation>
        </message>
        <message>
            <source>The vocabulary {names} cannot be used. Get it again from its source.</source>
            <translation>Der Wortschatz {names} ist nicht benutzbar. Neu von seiner Quelle holen.</translation>
        </message>
        <message>
            <source>The {word} “{name}”</source>
            <translation>{word} „{name}“</translation>
        </message>
        <message>
            <source>There is already a saved reply “{name}” in this language; choose another name.</source>
            <translation>Eine Antwortvorlage „{name}“ in dieser Sprache gibt es schon; einen anderen Namen wählen.</translation>
        </message>
        <message>
            <source>There is already a {word} “{name}”; choose another name.</source>
            <translation>{word} „{name}“ gibt es schon; einen anderen Namen wählen.</translation>
        </message>
        <message>
            <source>There is another {word} “{name}” by now.</source>
            <translation>{word} „{name}“ gibt es inzwischen schon.</translation>
        </message>
        <message>
            <source>There is no backup</source>
            <translation>Es gibt keine Sicherung</translation>
        </message>
        <message>
            <source>There is no backup: keep the file, choose another folder with --profile and import your comments there.</source>
            <translation>Es gibt keine Sicherung: Die Datei behalten, mit --profile einen anderen Ordner wählen und die Kommentare dort importieren.</translation>
        </message>
        <message>
            <source>There is no comment “{comment}” in this profile. The queue shows the ids.</source>
            <translation>In diesem Profil gibt es keinen Kommentar „{comment}“. Die Warteschlange zeigt die Kennungen.</translation>
        </message>
        <message>
            <source>There is no comment “{id}” in this profile.</source>
            <translation>In diesem Profil gibt es keinen Kommentar „{id}“.</translation>
        </message>
        <message>
            <source>There is no decision to undo.</source>
            <translation>Es gibt keine Entscheidung, die zurückzunehmen wäre.</translation>
        </message>
        <message>
            <source>There is no decision “{decision}”.</source>
            <translation>Es gibt keine Entscheidung „{decision}“.</translation>
        </message>
        <message>
            <source>There is no decision “{decision}”. See the history.</source>
            <translation>Es gibt keine Entscheidung „{decision}“. Siehe Verlauf.</translation>
        </message>
        <message>
            <source>There is no file or folder “{source}”.</source>
            <translation>Es gibt keine Datei und keinen Ordner „{source}“.</translation>
        </message>
        <message>
            <source>There is no file “{path}”. Check its name.</source>
            <translation>Es gibt keine Datei „{path}“. Den Namen prüfen.</translation>
        </message>
        <message>
            <source>There is no model in “{folder}”. Add one with “models get” or “models add”.</source>
            <translation>In „{folder}“ liegt kein Modell. Eines hinzufügen mit „models get“ oder „models add“.</translation>
        </message>
        <message>
            <source>There is no model “{model}” to remove.</source>
            <translation>Es gibt kein Modell „{model}“, das zu entfernen wäre.</translation>
        </message>
        <message>
            <source>There is no model “{model}”. There are: {known}.</source>
            <translation>Es gibt kein Modell „{model}“. Es gibt: {known}.</translation>
        </message>
        <message>
            <source>There is no platform “{key}”. There are: {known}.</source>
            <translation>Es gibt keine Plattform „{key}“. Es gibt: {known}.</translation>
        </message>
        <message>
            <source>There is no profile in “{folder}” yet. Import a file to begin one.</source>
            <translation>In „{folder}“ gibt es noch kein Profil. Mit dem Import einer Datei beginnt eines.</translation>
        </message>
        <message>
            <source>There is no role “{role}” in this team. Choose one of: {known}; or add it to the settings.</source>
            <translation>In diesem Team gibt es keine Rolle „{role}“. Eine von diesen wählen: {known}; oder sie in den Einstellungen hinzufügen.</translation>
        </message>
        <message>
            <source>There is no scorer “{scorer}”. There is: {there}. See “models list”.</source>
            <translation>Es gibt keinen Bewerter „{scorer}“. Es gibt: {there}. Siehe „models list“.</translation>
        </message>
        <message>
            <source>There is no {word} to write.</source>
            <translation>Zum Schreiben ist nichts da ({word}).</translation>
        </message>
        <message>
            <source>There is no {word} “{name}”.</source>
            <translation>{word} „{name}“: gibt es nicht.</translation>
        </message>
        <message>
            <source>There is not enough space for the model: {needed:.0f} MB are needed in “{folder}”, {free:.0f} MB are free.</source>
            <translation>Für das Modell fehlt Platz: In „{folder}“ sind {needed:.0f} MB nötig, {free:.0f} MB sind frei.</translation>
        </message>
        <message>
            <source>There is nothing left to undo there.</source>
            <translation>Dort ist nichts mehr zurückzunehmen.</translation>
        </message>
        <message>
            <source>These comments are not in this profile any more.</source>
            <translation>Diese Kommentare sind nicht mehr in diesem Profil.</translation>
        </message>
        <message>
            <source>This account may not {words} in that room.</source>
            <translation>Dieses Konto darf in diesem Raum {words}.</translation>
        </message>
        <message>
            <source>This comment came from a file: the decision is logged here, nothing is sent.</source>
            <translation>Dieser Kommentar kam aus einer Datei: Die Entscheidung wird hier protokolliert, gesendet wird nichts.</translation>
        </message>
        <message>
            <source>This comment is not here any more.</source>
            <translation>Diesen Kommentar gibt es hier nicht mehr.</translation>
        </message>
        <message>
            <source>This comment was deleted there.</source>
            <translation>Dieser Kommentar wurde dort gelöscht.</translation>
        </message>
        <message>
            <source>This computer has no working keyring, so the sign-in lasts only until Parapet is closed. To keep it, set a keyring up (on Linux: GNOME Keyring or KWallet), then link again.</source>
            <translation>Dieser Computer hat keinen nutzbaren Schlüsselbund, deshalb gilt die Anmeldung nur, bis Parapet geschlossen wird. Um sie zu behalten, einen Schlüsselbund einrichten (unter Linux: GNOME Keyring oder KWallet), dann neu verknüpfen.</translation>
        </message>
        <message>
            <source>This decision was undone before.</source>
            <translation>Diese Entscheidung wurde schon zurückgenommen.</translation>
        </message>
        <message>
            <source>This delivery is “{state}”: there is nothing to decide about it.</source>
            <translation>Diese Sendung ist „{state}“: Dazu gibt es nichts zu entscheiden.</translation>
        </message>
        <message>
            <source>This is a post of the site, not a comment. Change it in WordPress itself.</source>
            <translation>Das ist ein Beitrag der Website, kein Kommentar. In WordPress selbst ändern.</translation>
        </message>
        <message>
            <source>This is not a checkpoint: choose one that Parapet wrote.</source>
            <translation>Das ist kein Prüfpunkt: einen wählen, den Parapet geschrieben hat.</translation>
        </message>
        <message>
            <source>This is not a verifier key: copy the whole line name+id+key.</source>
            <translation>Das ist kein Prüfschlüssel: die ganze Zeile name+id+key kopieren.</translation>
        </message>
        <message>
            <source>This is the account’s own password, which would open everything to Parapet. Make an app password in Bluesky’s settings and use that; nothing was kept.</source>
            <translation>Das ist das Passwort des Kontos selbst, es würde Parapet alles öffnen. In den Einstellungen von Bluesky ein App-Passwort anlegen und dieses nehmen; nichts wurde behalten.</translation>
        </message>
        <message>
            <source>This is your own message.</source>
            <translation>Das ist eine eigene Nachricht.</translation>
        </message>
        <message>
            <source>This is your own post.</source>
            <translation>Das ist ein eigener Beitrag.</translation>
        </message>
        <message>
            <source>This page is not for you.</source>
            <translation>Diese Seite ist nicht für diesen Aufruf gedacht.</translation>
        </message>
        <message>
            <source>This platform signs in through a browser, and none can be opened.</source>
            <translation>Diese Plattform meldet über einen Browser an, und keiner lässt sich öffnen.</translation>
        </message>
        <message>
            <source>This user may not moderate comments there. Link the site as an editor.</source>
            <translation>Dieses Benutzerkonto darf dort keine Kommentare moderieren. Die Website als Redakteur verknüpfen.</translation>
        </message>
        <message>
            <source>Times in “{column}” have no time zone; they are taken as UTC.</source>
            <translation>Zeiten in „{column}“ haben keine Zeitzone; sie gelten als UTC.</translation>
        </message>
        <message>
            <source>To undo, name the decision: undo DECISION.</source>
            <translation>Zum Zurücknehmen die Entscheidung nennen: undo DECISION.</translation>
        </message>
        <message>
            <source>Undo belongs to a decision, not to a comment.</source>
            <translation>Zurücknehmen gehört zu einer Entscheidung, nicht zu einem Kommentar.</translation>
        </message>
        <message>
            <source>Use an app password instead: it needs no second proof.</source>
            <translation>Stattdessen ein App-Passwort nehmen: Es braucht keinen zweiten Nachweis.</translation>
        </message>
        <message>
            <source>What came is no picture that can be shown (PNG, JPEG, WebP, GIF).</source>
            <translation>Was ankam, ist kein Bild, das sich zeigen lässt (PNG, JPEG, WebP, GIF).</translation>
        </message>
        <message>
            <source>What came is not what was sent: its check sum is another. It is not shown.</source>
            <translation>Was ankam, ist nicht, was gesendet wurde: Die Prüfsumme ist eine andere. Es wird nicht gezeigt.</translation>
        </message>
        <message>
            <source>What came so far is kept: the same command goes on from there.</source>
            <translation>Was schon da ist, bleibt: Ein neuer Versuch macht dort weiter.</translation>
        </message>
        <message>
            <source>WordPress has no way to “{action}” a comment.</source>
            <translation>WordPress kennt „{action}“ für Kommentare nicht.</translation>
        </message>
        <message>
            <source>Write later, evening, tomorrow, next-week, reply, 2026-11-30 or 2026-11-30T09:00.</source>
            <translation>Möglich sind later, evening, tomorrow, next-week, reply, 2026-11-30 oder 2026-11-30T09:00.</translation>
        </message>
        <message>
            <source>You can go back to Parapet.</source>
            <translation>Jetzt geht es in Parapet weiter.</translation>
        </message>
        <message>
            <source>You may not read “{path}”. Give yourself permission to read it, or import a copy that belongs to you.</source>
            <translation>„{path}“ darf nicht gelesen werden. Das Lesen erlauben oder eine eigene Kopie importieren.</translation>
        </message>
        <message>
            <source>You said no in the browser, so nothing was linked. Start again to change your mind.</source>
            <translation>Im Browser wurde abgelehnt, deshalb wurde nichts verknüpft. Wer es doch will, beginnt neu.</translation>
        </message>
        <message>
            <source>Your decisions do not follow the toxicity at all, so nothing was learnt from them.</source>
            <translation>Die Entscheidungen folgen der Toxizität gar nicht, deshalb wurde nichts aus ihnen gelernt.</translation>
        </message>
        <message>
            <source>a list or an object</source>
            <translation>eine Liste oder ein Objekt</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>a part of it differs from its directory</source>
            <translation>ein Teil weicht von ihrem Verzeichnis ab</translation>
        </message>
        <message>
            <source>a part of it has a name that is no text</source>
            <translation>ein Teil hat einen Namen, der kein Text ist</translation>
        </message>
        <message>
            <source>a part of it has a name that leads elsewhere</source>
            <translation>ein Teil hat einen Namen, der anderswohin führt</translation>
        </message>
        <message>
            <source>a part of it would lie outside the file</source>
            <translation>ein Teil läge außerhalb der Datei</translation>
        </message>
        <message>
            <source>a quotation mark in this row has no partner; put two of them for one inside a text</source>
            <translation>ein Anführungszeichen in dieser Zeile hat kein Gegenstück; im Text für eines zwei setzen</translation>
        </message>
        <message>
            <source>a scorer without a name or attributes</source>
            <translation>ein Bewerter ohne Namen oder Merkmale</translation>
        </message>
        <message>
            <source>a scorer without a name, attributes or languages</source>
            <translation>ein Bewerter ohne Namen, Merkmale oder Sprachen</translation>
        </message>
        <message>
            <source>a table has the wrong size</source>
            <translation>eine Tabelle hat die falsche Größe</translation>
        </message>
        <message>
            <source>a tensor of it has another size than it states</source>
            <translation>ein Tensor hat eine andere Größe als angegeben</translation>
        </message>
        <message>
            <source>a tensor of it reaches beyond its numbers</source>
            <translation>ein Tensor reicht über seine Zahlen hinaus</translation>
        </message>
        <message>
            <source>ahead</source>
            <translation>vor</translation>
        </message>
        <message>
            <source>approved comments</source>
            <translation>freigegebene Kommentare</translation>
        </message>
        <message>
            <source>ban people</source>
            <translation>niemanden sperren</translation>
        </message>
        <message>
            <source>behind</source>
            <translation>nach</translation>
        </message>
        <message>
            <source>bytes checked</source>
            <translation>Bytes geprüft</translation>
        </message>
        <message>
            <source>bytes copied</source>
            <translation>Bytes kopiert</translation>
        </message>
        <message>
            <source>bytes downloaded</source>
            <translation>Bytes geladen</translation>
        </message>
        <message>
            <source>bytes read</source>
            <translation>Bytes gelesen</translation>
        </message>
        <message>
            <source>comments compared</source>
            <translation>Kommentare verglichen</translation>
        </message>
        <message>
            <source>comments held for moderation</source>
            <translation>zur Moderation zurückgehaltene Kommentare</translation>
        </message>
        <message>
            <source>comments marked as spam</source>
            <translation>als Spam markierte Kommentare</translation>
        </message>
        <message>
            <source>comments rated</source>
            <translation>Kommentare bewertet</translation>
        </message>
        <message>
            <source>comments refined</source>
            <translation>Kommentare verfeinert</translation>
        </message>
        <message>
            <source>comments written</source>
            <translation>Kommentare geschrieben</translation>
        </message>
        <message>
            <source>day/month/year</source>
            <translation>Tag/Monat/Jahr</translation>
        </message>
        <message>
            <source>from source</source>
            <translation>aus dem Quelltext</translation>
        </message>
        <message>
            <source>had arrived</source>
            <translation>war angekommen</translation>
        </message>
        <message>
            <source>has a single {mark}; write {doubled} for a brace</source>
            <translation>enthält ein einzelnes {mark}; für eine Klammer {doubled} schreiben</translation>
        </message>
        <message>
            <source>healthy, {size:.1f} MB</source>
            <translation>gesund, {size:.1f} MB</translation>
        </message>
        <message>
            <source>is a PDF. Ask its source for CSV or JSON</source>
            <translation>ist ein PDF. Bei der Quelle nach CSV oder JSON fragen</translation>
        </message>
        <message>
            <source>is a Word file. Ask its source for CSV or JSON</source>
            <translation>ist eine Word-Datei. Bei der Quelle nach CSV oder JSON fragen</translation>
        </message>
        <message>
            <source>is a database. Export the comments from it as CSV or JSON</source>
            <translation>ist eine Datenbank. Die Kommentare daraus als CSV oder JSON exportieren</translation>
        </message>
        <message>
            <source>is a packed folder (7z). Unpack it</source>
            <translation>ist ein gepackter Ordner (7z). Auspacken</translation>
        </message>
        <message>
            <source>is a packed folder (rar). Unpack it</source>
            <translation>ist ein gepackter Ordner (rar). Auspacken</translation>
        </message>
        <message>
            <source>is a packed folder (zip). Unpack it and take the files in it</source>
            <translation>ist ein gepackter Ordner (zip). Auspacken und die Dateien darin nehmen</translation>
        </message>
        <message>
            <source>is a packed folder with nothing in it. Export the comments again</source>
            <translation>ist ein gepackter Ordner ohne Inhalt. Die Kommentare neu exportieren</translation>
        </message>
        <message>
            <source>is a picture. Export the comments as CSV or JSON</source>
            <translation>ist ein Bild. Die Kommentare als CSV oder JSON exportieren</translation>
        </message>
        <message>
            <source>is a program. Export the comments as CSV or JSON</source>
            <translation>ist ein Programm. Die Kommentare als CSV oder JSON exportieren</translation>
        </message>
        <message>
            <source>is a sound or a film. Export the comments as CSV or JSON</source>
            <translation>ist ein Ton oder ein Film. Die Kommentare als CSV oder JSON exportieren</translation>
        </message>
        <message>
            <source>is a table for programs (Parquet or Arrow). Save it as CSV or JSON</source>
            <translation>ist eine Tabelle für Programme (Parquet oder Arrow). Als CSV oder JSON speichern</translation>
        </message>
        <message>
            <source>is a text document (RTF). Ask its source for CSV or JSON</source>
            <translation>ist ein Textdokument (RTF). Bei der Quelle nach CSV oder JSON fragen</translation>
        </message>
        <message>
            <source>is an Excel file. Save the sheet as CSV there</source>
            <translation>ist eine Excel-Datei. Das Blatt dort als CSV speichern</translation>
        </message>
        <message>
            <source>is an old Excel or Word file. Save it as CSV there</source>
            <translation>ist eine alte Excel- oder Word-Datei. Dort als CSV speichern</translation>
        </message>
        <message>
            <source>is damaged</source>
            <translation>ist beschädigt</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>ist leer</translation>
        </message>
        <message>
            <source>is missing, though its journal “{name}” is there</source>
            <translation>fehlt, obwohl ihr Journal „{name}“ da ist</translation>
        </message>
        <message>
            <source>is packed as bz2. Unpack it, or pack it as gz</source>
            <translation>ist als bz2 gepackt. Auspacken oder als gz packen</translation>
        </message>
        <message>
            <source>is packed as xz. Unpack it, or pack it as gz</source>
            <translation>ist als xz gepackt. Auspacken oder als gz packen</translation>
        </message>
        <message>
            <source>is packed as zst. Unpack it, or pack it as gz</source>
            <translation>ist als zst gepackt. Auspacken oder als gz packen</translation>
        </message>
        <message>
            <source>is packed twice. Unpack it once</source>
            <translation>ist doppelt gepackt. Einmal auspacken</translation>
        </message>
        <message>
            <source>it answered nonsense</source>
            <translation>er antwortete Unsinn</translation>
        </message>
        <message>
            <source>it asks for code that no model needs</source>
            <translation>die Datei verlangt Code, den kein Modell braucht</translation>
        </message>
        <message>
            <source>it asks for something that no model needs</source>
            <translation>die Datei verlangt etwas, das kein Modell braucht</translation>
        </message>
        <message>
            <source>it cannot be mapped</source>
            <translation>die Datei lässt sich nicht in den Speicher einblenden</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <translation>die Datei ist nicht lesbar</translation>
        </message>
        <message>
            <source>it changes things that no model needs to change</source>
            <translation>die Datei ändert, was kein Modell ändern muss</translation>
        </message>
        <message>
            <source>it contains a name that is no text</source>
            <translation>die Datei enthält einen Namen, der kein Text ist</translation>
        </message>
        <message>
            <source>it contains instructions that no model needs (0x{hex})</source>
            <translation>die Datei enthält Anweisungen, die kein Modell braucht (0x{hex})</translation>
        </message>
        <message>
            <source>it did not answer in time</source>
            <translation>er antwortete nicht rechtzeitig</translation>
        </message>
        <message>
            <source>it does not know this call</source>
            <translation>dieser Aufruf ist dort unbekannt</translation>
        </message>
        <message>
            <source>it ended by itself</source>
            <translation>er endete von selbst</translation>
        </message>
        <message>
            <source>it ends too early</source>
            <translation>die Datei endet zu früh</translation>
        </message>
        <message>
            <source>it has entries whose names are no text</source>
            <translation>die Datei hat Einträge, deren Namen kein Text sind</translation>
        </message>
        <message>
            <source>it holds no configuration and weights</source>
            <translation>die Datei enthält keine Konfiguration mit Gewichten</translation>
        </message>
        <message>
            <source>it holds no vocabulary</source>
            <translation>die Datei enthält keinen Wortschatz</translation>
        </message>
        <message>
            <source>it holds numbers that cannot be right</source>
            <translation>die Datei enthält Zahlen, die nicht stimmen können</translation>
        </message>
        <message>
            <source>it is a zip file of something else</source>
            <translation>die Datei ist eine Zip-Datei mit etwas anderem</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>die Datei ist beschädigt</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>die Datei ist leer</translation>
        </message>
        <message>
            <source>it is larger than 4 GB</source>
            <translation>die Datei ist größer als 4 GB</translation>
        </message>
        <message>
            <source>it is larger than a model can be</source>
            <translation>die Datei ist größer, als ein Modell sein kann</translation>
        </message>
        <message>
            <source>it is missing</source>
            <translation>die Datei fehlt</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>die Datei ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>it is no ordinary file</source>
            <translation>es ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>it is not TOML</source>
            <translation>es ist kein TOML</translation>
        </message>
        <message>
            <source>it is not UTF-8 text</source>
            <translation>die Datei ist kein UTF-8-Text</translation>
        </message>
        <message>
            <source>it is not a model of this Parapet</source>
            <translation>die Datei ist kein Modell dieses Parapet</translation>
        </message>
        <message>
            <source>it is not a unigram vocabulary</source>
            <translation>die Datei ist kein Unigramm-Wortschatz</translation>
        </message>
        <message>
            <source>it is not a zip file, or its end is missing</source>
            <translation>die Datei ist keine Zip-Datei, oder ihr Ende fehlt</translation>
        </message>
        <message>
            <source>it is one part of a split archive</source>
            <translation>die Datei ist ein Teil eines geteilten Archivs</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>die Datei ist zu groß</translation>
        </message>
        <message>
            <source>it knows no such address</source>
            <translation>eine solche Adresse ist dort unbekannt</translation>
        </message>
        <message>
            <source>it may have been sent, and nobody can see whether it was: {why} Look there, then try again or let it be.</source>
            <translation>es kann gesendet worden sein, und niemand kann das sehen: {why} Dort nachsehen, dann neu versuchen oder es lassen.</translation>
        </message>
        <message>
            <source>it names its languages or raters wrongly</source>
            <translation>die Datei nennt ihre Sprachen oder Bewerter falsch</translation>
        </message>
        <message>
            <source>it needs 1 to {most} [[{table}]] entries</source>
            <translation>es braucht 1 bis {most} Einträge [[{table}]]</translation>
        </message>
        <message>
            <source>it needs at most {most} [[{table}]] entries</source>
            <translation>höchstens {most} Einträge [[{table}]] sind möglich</translation>
        </message>
        <message>
            <source>it ran out of memory</source>
            <translation>ihm ging der Speicher aus</translation>
        </message>
        <message>
            <source>it speaks of numbers that are kept elsewhere</source>
            <translation>die Datei nennt Zahlen, die anderswo liegen</translation>
        </message>
        <message>
            <source>it was deleted there</source>
            <translation>dort wurde er gelöscht</translation>
        </message>
        <message>
            <source>it was written by a newer Parapet</source>
            <translation>sie stammt von einem neueren Parapet</translation>
        </message>
        <message>
            <source>it was written in a way that is not known</source>
            <translation>die Datei wurde auf unbekannte Art geschrieben</translation>
        </message>
        <message>
            <source>its checksum does not fit</source>
            <translation>ihre Prüfsumme passt nicht</translation>
        </message>
        <message>
            <source>its configuration is far too large</source>
            <translation>ihre Konfiguration ist viel zu groß</translation>
        </message>
        <message>
            <source>its configuration is not one</source>
            <translation>ihre Konfiguration ist keine</translation>
        </message>
        <message>
            <source>its directory does not fit into the file</source>
            <translation>ihr Verzeichnis passt nicht in die Datei</translation>
        </message>
        <message>
            <source>its directory ends too early</source>
            <translation>ihr Verzeichnis endet zu früh</translation>
        </message>
        <message>
            <source>its directory is damaged</source>
            <translation>ihr Verzeichnis ist beschädigt</translation>
        </message>
        <message>
            <source>its directory is far larger than that of any model</source>
            <translation>ihr Verzeichnis ist viel größer als das eines Modells</translation>
        </message>
        <message>
            <source>its directory names a part twice</source>
            <translation>ihr Verzeichnis nennt einen Teil doppelt</translation>
        </message>
        <message>
            <source>its directory states a wrong number of parts</source>
            <translation>ihr Verzeichnis nennt eine falsche Zahl von Teilen</translation>
        </message>
        <message>
            <source>its directory states two sizes for one part</source>
            <translation>ihr Verzeichnis nennt zwei Größen für einen Teil</translation>
        </message>
        <message>
            <source>its kind of network is none of BERT, RoBERTa, XLM-RoBERTa and ALBERT</source>
            <translation>ihr Netz ist weder BERT noch RoBERTa, XLM-RoBERTa oder ALBERT</translation>
        </message>
        <message>
            <source>its list of contents ends too early</source>
            <translation>ihr Inhaltsverzeichnis endet zu früh</translation>
        </message>
        <message>
            <source>its list of contents is damaged</source>
            <translation>ihr Inhaltsverzeichnis ist beschädigt</translation>
        </message>
        <message>
            <source>its list of contents is far too long</source>
            <translation>ihr Inhaltsverzeichnis ist viel zu lang</translation>
        </message>
        <message>
            <source>its net has the wrong shape</source>
            <translation>ihr Netz hat die falsche Form</translation>
        </message>
        <message>
            <source>its net stands beside no rater</source>
            <translation>ihr Netz gehört zu keinem Bewerter</translation>
        </message>
        <message>
            <source>its numbers are in an order that is not supported</source>
            <translation>ihre Zahlen stehen in einer Reihenfolge, die nicht unterstützt wird</translation>
        </message>
        <message>
            <source>its parts are packed or encrypted</source>
            <translation>ihre Teile sind gepackt oder verschlüsselt</translation>
        </message>
        <message>
            <source>its parts do not lie in one folder</source>
            <translation>ihre Teile liegen nicht in einem Ordner</translation>
        </message>
        <message>
            <source>its tables have the wrong size</source>
            <translation>ihre Tabellen haben die falsche Größe</translation>
        </message>
        <message>
            <source>its text was changed since you decided. It says now: “{text}”</source>
            <translation>der Text wurde seit der Entscheidung geändert. Jetzt steht dort: „{text}“</translation>
        </message>
        <message>
            <source>its weights have no names</source>
            <translation>ihre Gewichte haben keine Namen</translation>
        </message>
        <message>
            <source>kick people out</source>
            <translation>niemanden hinauswerfen</translation>
        </message>
        <message>
            <source>larger</source>
            <translation>größer</translation>
        </message>
        <message>
            <source>let be by you; before: {detail}</source>
            <translation>so belassen; vorher: {detail}</translation>
        </message>
        <message>
            <source>macro</source>
            <translation>Makro</translation>
        </message>
        <message>
            <source>mentions and replies</source>
            <translation>Erwähnungen und Antworten</translation>
        </message>
        <message>
            <source>month/day/year</source>
            <translation>Monat/Tag/Jahr</translation>
        </message>
        <message>
            <source>needs {{{name}}}, but {why}</source>
            <translation>braucht {{{name}}}, doch {why}</translation>
        </message>
        <message>
            <source>nested deeper</source>
            <translation>tiefer verschachtelt</translation>
        </message>
        <message>
            <source>new comments of {handle}</source>
            <translation>neue Kommentare von {handle}</translation>
        </message>
        <message>
            <source>no model (a .ckpt file)</source>
            <translation>kein Modell (eine .ckpt-Datei)</translation>
        </message>
        <message>
            <source>no policy was chosen; choose one first</source>
            <translation>es wurde keine Regel gewählt; zuerst eine wählen</translation>
        </message>
        <message>
            <source>no rows</source>
            <translation>keine Zeilen</translation>
        </message>
        <message>
            <source>no system keyring: checkpoints stay unsigned</source>
            <translation>kein Schlüsselbund: Prüfpunkte bleiben ohne Unterschrift</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>noch keine</translation>
        </message>
        <message>
            <source>none yet: see “models list”</source>
            <translation>noch keinen: siehe „models list“</translation>
        </message>
        <message>
            <source>none yet; one is made each day on which something was decided</source>
            <translation>noch keine; an jedem Tag mit einer Entscheidung entsteht eine</translation>
        </message>
        <message>
            <source>only you can read {folder}</source>
            <translation>niemand sonst kann {folder} lesen</translation>
        </message>
        <message>
            <source>other people can look into {folder}</source>
            <translation>andere können in {folder} hineinsehen</translation>
        </message>
        <message>
            <source>own threads</source>
            <translation>eigene Beiträge mit Antworten</translation>
        </message>
        <message>
            <source>profile in {folder}</source>
            <translation>Profil in {folder}</translation>
        </message>
        <message>
            <source>redact messages of others</source>
            <translation>keine fremden Nachrichten entfernen</translation>
        </message>
        <message>
            <source>reports to the server</source>
            <translation>Meldungen an den Server</translation>
        </message>
        <message>
            <source>rows rated</source>
            <translation>Zeilen bewertet</translation>
        </message>
        <message>
            <source>saved reply</source>
            <translation>Antwortvorlage</translation>
        </message>
        <message>
            <source>saved view</source>
            <translation>Gespeicherte Ansicht</translation>
        </message>
        <message>
            <source>scores that do not fit the texts</source>
            <translation>Bewertungen, die nicht zu den Texten passen</translation>
        </message>
        <message>
            <source>secrets are kept by the system keyring</source>
            <translation>Geheimnisse liegen im Schlüsselbund des Systems</translation>
        </message>
        <message>
            <source>several models: name one of the files</source>
            <translation>mehrere Modelle: eine der Dateien nennen</translation>
        </message>
        <message>
            <source>somebody changed its state there from “{was}” to “{now}” since you decided</source>
            <translation>jemand hat dort seit der Entscheidung den Status von „{was}“ zu „{now}“ geändert</translation>
        </message>
        <message>
            <source>strike_days must be whole days from 0 to {most}</source>
            <translation>strike_days muss eine ganze Zahl von Tagen von 0 bis {most} sein</translation>
        </message>
        <message>
            <source>texts rated</source>
            <translation>Texte bewertet</translation>
        </message>
        <message>
            <source>the Ozone queue</source>
            <translation>die Ozone-Warteschlange</translation>
        </message>
        <message>
            <source>the account was unlinked before it left</source>
            <translation>die Verknüpfung mit dem Konto wurde vorher gelöst</translation>
        </message>
        <message>
            <source>the author has no handle; write the reply by hand</source>
            <translation>der Verfasser hat kein Handle; die Antwort von Hand schreiben</translation>
        </message>
        <message>
            <source>the checkpoint at entry {size}</source>
            <translation>dem Prüfpunkt bei Eintrag {size}</translation>
        </message>
        <message>
            <source>the checkpoint of {at:%Y-%m-%d %H:%M} UTC</source>
            <translation>dem Prüfpunkt vom {at:%d.%m.%Y %H:%M} UTC</translation>
        </message>
        <message>
            <source>the comment came from a file: nothing to send</source>
            <translation>der Kommentar kam aus einer Datei: nichts zu senden</translation>
        </message>
        <message>
            <source>the comment is no longer here</source>
            <translation>der Kommentar ist nicht mehr hier</translation>
        </message>
        <message>
            <source>the end of its directory is damaged</source>
            <translation>das Ende ihres Verzeichnisses ist beschädigt</translation>
        </message>
        <message>
            <source>the file cannot be read from here on: {why}</source>
            <translation>die Datei ist von hier an nicht lesbar: {why}</translation>
        </message>
        <message>
            <source>the file ends in the middle of this comment; export or download it again</source>
            <translation>die Datei endet mitten in diesem Kommentar; neu exportieren oder herunterladen</translation>
        </message>
        <message>
            <source>the newest is of {at:%Y-%m-%d %H:%M} UTC</source>
            <translation>die neueste ist vom {at:%d.%m.%Y %H:%M} UTC</translation>
        </message>
        <message>
            <source>the row has no text</source>
            <translation>die Zeile hat keinen Text</translation>
        </message>
        <message>
            <source>the row has {cells} cells, the file {width} columns; put texts that contain the separator into quotation marks</source>
            <translation>die Zeile hat {cells} Zellen, die Datei {width} Spalten; Texte mit dem Trennzeichen in Anführungszeichen setzen</translation>
        </message>
        <message>
            <source>the row holds bytes that do not fit the file’s encoding; save the file as UTF-8</source>
            <translation>die Zeile enthält Bytes, die nicht zur Zeichenkodierung passen; die Datei als UTF-8 speichern</translation>
        </message>
        <message>
            <source>the row is longer than eight million characters</source>
            <translation>die Zeile ist länger als acht Millionen Zeichen</translation>
        </message>
        <message>
            <source>the server gives empty pages only</source>
            <translation>der Server gibt nur leere Seiten</translation>
        </message>
        <message>
            <source>the server gives known pages only</source>
            <translation>der Server gibt nur bekannte Seiten</translation>
        </message>
        <message>
            <source>the server gives the same page again and again</source>
            <translation>der Server gibt immer wieder dieselbe Seite</translation>
        </message>
        <message>
            <source>the text is {what} instead of words in quotation marks; choose another text column</source>
            <translation>der Text ist {what} statt Wörter in Anführungszeichen; eine andere Textspalte wählen</translation>
        </message>
        <message>
            <source>the weights “{name}” are missing</source>
            <translation>die Gewichte „{name}“ fehlen</translation>
        </message>
        <message>
            <source>the weights “{name}” have another shape</source>
            <translation>die Gewichte „{name}“ haben eine andere Form</translation>
        </message>
        <message>
            <source>there is no [[{table}]] in it</source>
            <translation>es steht kein [[{table}]] darin</translation>
        </message>
        <message>
            <source>this comment has no author’s name that can be repeated; write the reply by hand</source>
            <translation>dieser Kommentar hat keinen Verfassernamen, der sich wiederholen lässt; die Antwort von Hand schreiben</translation>
        </message>
        <message>
            <source>this comment has no link; write the reply by hand</source>
            <translation>dieser Kommentar hat keinen Link; die Antwort von Hand schreiben</translation>
        </message>
        <message>
            <source>this comment has no platform; write the reply by hand</source>
            <translation>dieser Kommentar hat keine Plattform; die Antwort von Hand schreiben</translation>
        </message>
        <message>
            <source>this is nested too deeply</source>
            <translation>das ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>this is not an object with fields</source>
            <translation>das ist kein Objekt mit Feldern</translation>
        </message>
        <message>
            <source>this is not valid JSON</source>
            <translation>das ist kein gültiges JSON</translation>
        </message>
        <message>
            <source>this sign-in was not allowed to do that; link it again</source>
            <translation>diese Anmeldung darf das nicht; neu verknüpfen</translation>
        </message>
        <message>
            <source>two of its parts overlap</source>
            <translation>zwei ihrer Teile überlappen sich</translation>
        </message>
        <message>
            <source>undone before it left</source>
            <translation>zurückgenommen, bevor es gesendet wurde</translation>
        </message>
        <message>
            <source>uses {{{name}}}, which Parapet does not know; it knows {known}</source>
            <translation>nutzt {{{name}}}, das Parapet nicht kennt; es kennt {known}</translation>
        </message>
        <message>
            <source>was deleted there already</source>
            <translation>war dort schon gelöscht</translation>
        </message>
        <message>
            <source>was gone already</source>
            <translation>war schon weg</translation>
        </message>
        <message>
            <source>was so already</source>
            <translation>war schon so</translation>
        </message>
        <message>
            <source>what it undoes never left</source>
            <translation>was es zurücknimmt, wurde nie gesendet</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ja oder nein</translation>
        </message>
        <message>
            <source>your organisation has no name yet; set it in the settings</source>
            <translation>die Organisation hat noch keinen Namen; in den Einstellungen eintragen</translation>
        </message>
        <message>
            <source>your role has no name yet; set it in the settings</source>
            <translation>die eigene Rolle hat noch keinen Namen; in den Einstellungen eintragen</translation>
        </message>
        <message>
            <source>your team has no name yet; set it in the settings</source>
            <translation>das Team hat noch keinen Namen; in den Einstellungen eintragen</translation>
        </message>
        <message>
            <source>{count} layers are not a number that is supported</source>
            <translation>{count} Schichten sind eine Zahl, die nicht unterstützt wird</translation>
        </message>
        <message>
            <source>{end}, but the profile remembers {n} entries.</source>
            <translation>{end}, doch das Profil kennt {n} Einträge.</translation>
        </message>
        <message>
            <source>{end}, but {name} counted {size} entries.</source>
            <translation>{end}, doch in {name} sind {size} Einträge gezählt.</translation>
        </message>
        <message>
            <source>{first} or {last}</source>
            <translation>{first} oder {last}</translation>
        </message>
        <message>
            <source>{found} Entries 1 to {last} are intact.</source>
            <translation>{found} Die Einträge 1 bis {last} sind unversehrt.</translation>
        </message>
        <message>
            <source>{free:.0f} MB free</source>
            <translation>{free:.0f} MB frei</translation>
        </message>
        <message>
            <source>{free:.1f} GB free</source>
            <translation>{free:.1f} GB frei</translation>
        </message>
        <message>
            <source>{handle} may not do this on {title}.</source>
            <translation>{handle} darf das auf {title} nicht.</translation>
        </message>
        <message>
            <source>{heads} attention heads do not divide {hidden} columns</source>
            <translation>{heads} Attention-Köpfe teilen {hidden} Spalten nicht ohne Rest</translation>
        </message>
        <message>
            <source>{host} answered with a web page instead of data: it may be under maintenance. {later}</source>
            <translation>{host} hat eine Webseite statt Daten geschickt: Vielleicht wird dort gewartet. {later}</translation>
        </message>
        <message>
            <source>{host} answered with a web page instead of the file. Is there a sign-in page in your network? Open a browser and look.</source>
            <translation>{host} hat eine Webseite statt der Datei geschickt. Gibt es im Netz eine Anmeldeseite? Im Browser nachsehen.</translation>
        </message>
        <message>
            <source>{host} answered with something that makes no sense here. {later} If it stays so, check that this is the right server.</source>
            <translation>{host} hat etwas geantwortet, das hier keinen Sinn ergibt. {later} Bleibt es so, prüfen, ob das der richtige Server ist.</translation>
        </message>
        <message>
            <source>{host} answers, but not as a {platform} server. Check the address, or choose another platform.</source>
            <translation>{host} antwortet, aber nicht als {platform}-Server. Die Adresse prüfen oder eine andere Plattform wählen.</translation>
        </message>
        <message>
            <source>{host} asks for a second proof, which only its own pages can take. {way_on}</source>
            <translation>{host} verlangt einen zweiten Nachweis, den nur die eigenen Seiten dort annehmen. {way_on}</translation>
        </message>
        <message>
            <source>{host} asks for fewer requests. Parapet tries again by itself in about {minutes} min.</source>
            <translation>{host} bittet um weniger Anfragen. Parapet versucht es von selbst in etwa {minutes} Min. noch einmal.</translation>
        </message>
        <message>
            <source>{host} cannot be reached. Check the connection; {later}</source>
            <translation>{host} ist nicht erreichbar. Die Verbindung prüfen. {later}</translation>
        </message>
        <message>
            <source>{host} cannot be reached. Is there a network?</source>
            <translation>{host} ist nicht erreichbar. Gibt es ein Netz?</translation>
        </message>
        <message>
            <source>{host} could not prove who it is (certificate), so nothing was sent. Check the address; in a company network, ask whether its certificate is installed on this computer.</source>
            <translation>{host} konnte sich nicht ausweisen (Zertifikat), deshalb wurde nichts gesendet. Die Adresse prüfen; in einem Firmennetz fragen, ob dessen Zertifikat auf diesem Computer installiert ist.</translation>
        </message>
        <message>
            <source>{host} could not prove who it is (its certificate). Nothing was taken from it.</source>
            <translation>{host} konnte sich nicht ausweisen (Zertifikat). Es wurde nichts geholt.</translation>
        </message>
        <message>
            <source>{host} did not finish its answer within {seconds:g} seconds. {later}</source>
            <translation>{host} hat die Antwort nicht innerhalb von {seconds:g} Sekunden beendet. {later}</translation>
        </message>
        <message>
            <source>{host} did not give it (status {status}). Try again later.</source>
            <translation>{host} hat es nicht herausgegeben (Status {status}). Später noch einmal versuchen.</translation>
        </message>
        <message>
            <source>{host} did not give the file (status {status}). Try again later.</source>
            <translation>{host} hat die Datei nicht herausgegeben (Status {status}). Später noch einmal versuchen.</translation>
        </message>
        <message>
            <source>{host} does not accept this name and password.{said} Check both; nothing was kept.</source>
            <translation>{host} nimmt Namen und Passwort nicht an.{said} Beide prüfen; nichts wurde behalten.</translation>
        </message>
        <message>
            <source>{host} does not give it to us.</source>
            <translation>{host} gibt es nicht heraus.</translation>
        </message>
        <message>
            <source>{host} does not have it any more.</source>
            <translation>{host} hat es nicht mehr.</translation>
        </message>
        <message>
            <source>{host} does not have the file any more. Get it from somewhere else and add it with “models add”.</source>
            <translation>{host} hat die Datei nicht mehr. Sie anderswo holen und mit „models add“ hinzufügen.</translation>
        </message>
        <message>
            <source>{host} does not say whether a report arrived. Send it again only if it matters: the admins may then see it twice.</source>
            <translation>{host} sagt nicht, ob eine Meldung ankam. Nur erneut senden, wenn es wichtig ist: Die Verwaltung sieht sie dann vielleicht doppelt.</translation>
        </message>
        <message>
            <source>{host} does not say whether a report arrived. Send it again only if it matters: the moderators may then see it twice.</source>
            <translation>{host} sagt nicht, ob eine Meldung ankam. Nur erneut senden, wenn es wichtig ist: Die Moderation sieht sie dann vielleicht doppelt.</translation>
        </message>
        <message>
            <source>{host} does not speak https there, so nothing was sent. Check the address and port.</source>
            <translation>{host} spricht dort kein https, deshalb wurde nichts gesendet. Adresse und Port prüfen.</translation>
        </message>
        <message>
            <source>{host} has trouble of its own (status {status}){said}. {later}</source>
            <translation>{host} hat selbst eine Störung (Status {status}){said}. {later}</translation>
        </message>
        <message>
            <source>{host} no longer accepts this sign-in.{said} Sign in again; what is owed is kept.</source>
            <translation>{host} nimmt diese Anmeldung nicht mehr an.{said} Neu anmelden; was noch zu senden ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>{host} no longer has this: it was deleted, or is hidden from this account.</source>
            <translation>{host} hat das nicht mehr: Es wurde gelöscht oder ist für dieses Konto ausgeblendet.</translation>
        </message>
        <message>
            <source>{host} packed its answer in a way that cannot be opened. {later}</source>
            <translation>{host} hat die Antwort so gepackt, dass sie sich nicht öffnen lässt. {later}</translation>
        </message>
        <message>
            <source>{host} refused the sign-in, and this computer’s clock is about {hours:.1f} hours {way}. Set the clock right, then sign in again.</source>
            <translation>{host} hat die Anmeldung abgelehnt, und die Uhr dieses Computers geht etwa {hours:.1f} Stunden {way}. Die Uhr stellen, dann neu anmelden.</translation>
        </message>
        <message>
            <source>{host} refused.{said}</source>
            <translation>{host} hat abgelehnt.{said}</translation>
        </message>
        <message>
            <source>{host} sends more than this file can have. Nothing was kept; it is not the file that Parapet knows.</source>
            <translation>{host} sendet mehr, als diese Datei haben kann. Nichts wurde behalten; es ist nicht die Datei, die Parapet kennt.</translation>
        </message>
        <message>
            <source>{host} sends us on in circles, and no secret must follow there. If you know its address, link the account again with it.</source>
            <translation>{host} leitet im Kreis weiter, und dorthin darf keine Anmeldung folgen. Ist die richtige Adresse bekannt, das Konto mit ihr neu verknüpfen.</translation>
        </message>
        <message>
            <source>{host} sends us on to {target}, and no secret must follow there. If you know that address, link the account again with it.</source>
            <translation>{host} leitet zu {target} weiter, und dorthin darf keine Anmeldung folgen. Ist diese Adresse bekannt, das Konto mit ihr neu verknüpfen.</translation>
        </message>
        <message>
            <source>{host} sends us round in circles.</source>
            <translation>{host} leitet im Kreis weiter.</translation>
        </message>
        <message>
            <source>{host} sends us round in circles. Try again later.</source>
            <translation>{host} leitet im Kreis weiter. Später noch einmal versuchen.</translation>
        </message>
        <message>
            <source>{host} sent another part than we asked for. {try_again}</source>
            <translation>{host} hat einen anderen Teil geschickt als erbeten. {try_again}</translation>
        </message>
        <message>
            <source>{host} sent the browser back without the code that signs in{said}. Try to link the account again.</source>
            <translation>{host} hat den Browser ohne den Code für die Anmeldung zurückgeschickt{said}. Das Konto noch einmal verknüpfen.</translation>
        </message>
        <message>
            <source>{host} sent the file packed in a way we did not ask for.</source>
            <translation>{host} hat die Datei anders gepackt geschickt als erbeten.</translation>
        </message>
        <message>
            <source>{host} takes no passwords, only its own web page. Link this account with an access token instead.</source>
            <translation>{host} nimmt keine Passwörter, nur die eigene Webseite. Dieses Konto stattdessen mit einem Zugriffstoken verknüpfen.</translation>
        </message>
        <message>
            <source>{host} takes too long. Try again later.</source>
            <translation>{host} braucht zu lange. Später noch einmal versuchen.</translation>
        </message>
        <message>
            <source>{lost} of the first {count} times in “{column}” cannot be read or are not plausible; those comments come in without a time.</source>
            <translation>{lost} der ersten {count} Zeiten in „{column}“ sind nicht lesbar oder nicht glaubhaft; diese Kommentare kommen ohne Zeit herein.</translation>
        </message>
        <message>
            <source>{macro}, step {number}</source>
            <translation>{macro}, Schritt {number}</translation>
        </message>
        <message>
            <source>{n:,} counts of likes, replies or reports are not numbers; they were left out.</source>
            <translation>{n:,} Anzahlen von Likes, Antworten oder Meldungen sind keine Zahlen; sie wurden ausgelassen.</translation>
        </message>
        <message>
            <source>{n:,} pictures have no address on the web, or are too many; they were left out.</source>
            <translation>{n:,} Bilder haben keine Adresse im Web oder sind zu viele; sie wurden ausgelassen.</translation>
        </message>
        <message>
            <source>{n:,} times could not be read or are not plausible; they were left out.</source>
            <translation>{n:,} Zeiten waren nicht lesbar oder nicht glaubhaft; sie wurden ausgelassen.</translation>
        </message>
        <message>
            <source>{n:,} very long comments were cut to 100,000 characters.</source>
            <translation>{n:,} sehr lange Kommentare wurden auf 100.000 Zeichen gekürzt.</translation>
        </message>
        <message>
            <source>{n} entries</source>
            <translation>{n} Einträge</translation>
        </message>
        <message>
            <source>{n} entry</source>
            <translation>{n} Eintrag</translation>
        </message>
        <message>
            <source>{platform} has no way to sign in called “{way}”. Use: {known}.</source>
            <translation>{platform} kennt keine Anmeldung namens „{way}“. Möglich: {known}.</translation>
        </message>
        <message>
            <source>{platform} needs “{field}”. Fill it in.</source>
            <translation>{platform} braucht „{field}“. Bitte ausfüllen.</translation>
        </message>
        <message>
            <source>{there} and {more} more</source>
            <translation>{there} und {more} weitere</translation>
        </message>
        <message>
            <source>{title} cannot do this</source>
            <translation>{title} kann das nicht</translation>
        </message>
        <message>
            <source>{title} cannot do this.</source>
            <translation>{title} kann das nicht.</translation>
        </message>
        <message>
            <source>{what} in “{folder}”, so nothing was changed. Keep the damaged file, choose another folder with --profile and import your comments there.</source>
            <translation>{what} in „{folder}“, deshalb wurde nichts geändert. Die beschädigte Datei behalten, mit --profile einen anderen Ordner wählen und die Kommentare dort importieren.</translation>
        </message>
        <message>
            <source>{whole} Without a checkpoint kept elsewhere this is not proven against its owner.</source>
            <translation>{whole} Ohne einen Prüfpunkt an einem anderen Ort ist das gegenüber dem Besitzer nicht bewiesen.</translation>
        </message>
        <message>
            <source>{who} answered with data {how} than any honest answer; it was not read. Check that this is the right server.</source>
            <translation>{who} hat Daten geschickt, die {how} sind als jede ehrliche Antwort; sie wurden nicht gelesen. Prüfen, ob das der richtige Server ist.</translation>
        </message>
        <message>
            <source>{who} answered with something that is not proper JSON. Parapet tries again later; if it stays so, check that this is the right server.</source>
            <translation>{who} hat etwas geschickt, das kein richtiges JSON ist. Parapet versucht es später noch einmal; bleibt es so, prüfen, ob das der richtige Server ist.</translation>
        </message>
        <message>
            <source>{who} answered, but without the list that was asked for. Parapet tries again later.</source>
            <translation>{who} hat geantwortet, aber ohne die erbetene Liste. Parapet versucht es später noch einmal.</translation>
        </message>
        <message>
            <source>{who} holds both “{verdict}” and “{action}”; keep one of them.</source>
            <translation>{who} enthält sowohl „{verdict}“ als auch „{action}“; eines davon behalten.</translation>
        </message>
        <message>
            <source>{who} names “{key}”, which Parapet does not know.</source>
            <translation>{who} nennt „{key}“, das kennt Parapet nicht.</translation>
        </message>
        <message>
            <source>{who} needs 1 to {most} [[macro.step]] entries.</source>
            <translation>{who} braucht 1 bis {most} Einträge [[macro.step]].</translation>
        </message>
        <message>
            <source>{who} needs a text per language, such as text.en.</source>
            <translation>{who} braucht einen Text je Sprache, etwa text.en.</translation>
        </message>
        <message>
            <source>{who} needs an action that a macro can do.</source>
            <translation>{who} braucht eine Aktion, die ein Makro ausführen kann.</translation>
        </message>
        <message>
            <source>{who} needs the new text of its edit as “reply”.</source>
            <translation>{who} braucht den neuen Text der Bearbeitung als „reply“.</translation>
        </message>
        <message>
            <source>{who} needs the text of its note.</source>
            <translation>{who} braucht den Text der Notiz.</translation>
        </message>
        <message>
            <source>{who}: only “escalate” has a due time.</source>
            <translation>{who}: Nur „escalate“ hat eine Frist.</translation>
        </message>
        <message>
            <source>{who}: the text “{lang}” is empty or too long.</source>
            <translation>{who}: Der Text „{lang}“ ist leer oder zu lang.</translation>
        </message>
        <message>
            <source>{who}: “reply” and its text or saved_reply belong together.</source>
            <translation>{who}: „reply“ und sein Text oder saved_reply gehören zusammen.</translation>
        </message>
        <message>
            <source>{who}: “snooze” and its until belong together.</source>
            <translation>{who}: „snooze“ und sein until gehören zusammen.</translation>
        </message>
        <message>
            <source>{who}: “{action}” must come before “{verdict}”.</source>
            <translation>{who}: „{action}“ muss vor „{verdict}“ kommen.</translation>
        </message>
        <message>
            <source>{who}: “{key}” cannot be “{word}”; it can be {known}.</source>
            <translation>{who}: „{key}“ kann nicht „{word}“ sein; möglich: {known}.</translation>
        </message>
        <message>
            <source>{who}: “{key}” must be a list of texts.</source>
            <translation>{who}: „{key}“ muss eine Liste von Texten sein.</translation>
        </message>
        <message>
            <source>{who}: “{key}” must be text of at most {most:,} letters.</source>
            <translation>{who}: „{key}“ muss ein Text mit höchstens {most:,} Zeichen sein.</translation>
        </message>
        <message>
            <source>{who}: “{key}” must be true or false.</source>
            <translation>{who}: „{key}“ muss true oder false sein.</translation>
        </message>
        <message>
            <source>{why} It may have been sent: look there first.</source>
            <translation>{why} Es kann gesendet worden sein: zuerst dort nachsehen.</translation>
        </message>
        <message>
            <source>“hidden_act” in its config.json is not gelu</source>
            <translation>„hidden_act“ in ihrer config.json ist nicht gelu</translation>
        </message>
        <message>
            <source>“layer_norm_eps” in its config.json is not usable</source>
            <translation>„layer_norm_eps“ in ihrer config.json ist nicht benutzbar</translation>
        </message>
        <message>
            <source>“{action}” does not fit this comment: {why}</source>
            <translation>„{action}“ passt nicht zu diesem Kommentar: {why}</translation>
        </message>
        <message>
            <source>“{action}” has no choice “{choice}” here. There are: {known}.</source>
            <translation>„{action}“ hat hier keine Auswahl „{choice}“. Es gibt: {known}.</translation>
        </message>
        <message>
            <source>“{column}” holds numbers, so it was not taken as the text.</source>
            <translation>„{column}“ enthält Zahlen und wurde deshalb nicht als Text genommen.</translation>
        </message>
        <message>
            <source>“{factory}” names no scorer.</source>
            <translation>„{factory}“ nennt keinen Bewerter.</translation>
        </message>
        <message>
            <source>“{field}” is not a field. There are: {known}.</source>
            <translation>„{field}“ ist kein Feld. Es gibt: {known}.</translation>
        </message>
        <message>
            <source>“{folder}” cannot be removed: {why}. Close what uses it, then try again.</source>
            <translation>„{folder}“ lässt sich nicht entfernen: {why}. Schließen, was es benutzt, dann noch einmal versuchen.</translation>
        </message>
        <message>
            <source>“{format}” is not an export format. Choose csv or jsonl.</source>
            <translation>„{format}“ ist kein Exportformat. csv oder jsonl wählen.</translation>
        </message>
        <message>
            <source>“{host}” is on the open internet, where http can be read by anybody. Use https.</source>
            <translation>„{host}“ liegt im offenen Internet, wo http von allen gelesen werden kann. https benutzen.</translation>
        </message>
        <message>
            <source>“{host}” leads to an address that belongs to no single server, so it was not called. Check the name.</source>
            <translation>„{host}“ führt zu einer Adresse, die keinem einzelnen Server gehört, deshalb wurde sie nicht aufgerufen. Den Namen prüfen.</translation>
        </message>
        <message>
            <source>“{host}” leads to an address that is not on the open internet, so it was not called. If it is your own server, allow servers in your network when you link it.</source>
            <translation>„{host}“ führt zu einer Adresse außerhalb des offenen Internets, deshalb wurde sie nicht aufgerufen. Ist es ein eigener Server, beim Verknüpfen Server im eigenen Netz erlauben.</translation>
        </message>
        <message>
            <source>“{key}” is not installed. There is: {there}.</source>
            <translation>„{key}“ ist nicht installiert. Es gibt: {there}.</translation>
        </message>
        <message>
            <source>“{lang}” is no language code. Use two letters such as de, or * for all other languages.</source>
            <translation>„{lang}“ ist kein Sprachkürzel. Zwei Buchstaben wie de nehmen oder * für alle anderen Sprachen.</translation>
        </message>
        <message>
            <source>“{named}” says the same again and again; “{column}” was taken as the text.</source>
            <translation>„{named}“ sagt immer wieder das Gleiche; als Text dient „{column}“.</translation>
        </message>
        <message>
            <source>“{name}” begins like JSON but is broken there. Export it again.</source>
            <translation>„{name}“ beginnt wie JSON, ist dort aber kaputt. Neu exportieren.</translation>
        </message>
        <message>
            <source>“{name}” beside the model is not JSON.</source>
            <translation>„{name}“ neben dem Modell ist kein JSON.</translation>
        </message>
        <message>
            <source>“{name}” beside the model is not a JSON object.</source>
            <translation>„{name}“ neben dem Modell ist kein JSON-Objekt.</translation>
        </message>
        <message>
            <source>“{name}” brings nothing, because one entry cannot be used: {why}</source>
            <translation>„{name}“ bringt nichts, weil ein Eintrag unbrauchbar ist: {why}</translation>
        </message>
        <message>
            <source>“{name}” cannot be measured: it needs a column “text” and a column {needed}. It has {columns}.</source>
            <translation>„{name}“ lässt sich nicht messen: Nötig sind eine Spalte „text“ und eine Spalte {needed}. Vorhanden: {columns}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read ({why}), so the shipped entries are used; the file stays as it is.</source>
            <translation>„{name}“ ist nicht lesbar ({why}), deshalb gelten die mitgelieferten Einträge; die Datei bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read as a file of the team ({why}). Choose one that Parapet exported.</source>
            <translation>„{name}“ ist als Datei des Teams nicht lesbar ({why}). Eine wählen, die Parapet exportiert hat.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {why}.</source>
            <translation>„{name}“ ist nicht lesbar: {why}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be used as a model: it does not name its classes.</source>
            <translation>„{name}“ ist als Modell nicht benutzbar: Die Klassen haben keine Namen.</translation>
        </message>
        <message>
            <source>“{name}” cannot be used as a model: {why}.</source>
            <translation>„{name}“ ist als Modell nicht benutzbar: {why}.</translation>
        </message>
        <message>
            <source>“{name}” has a head of {classes} classes, but it states {stated} and names {names}: it is not a finished Detoxify model.</source>
            <translation>„{name}“ hat einen Kopf mit {classes} Klassen, gibt aber {stated} an und benennt {names}: Das ist kein fertiges Detoxify-Modell.</translation>
        </message>
        <message>
            <source>“{name}” has column names but no rows. Export the comments again.</source>
            <translation>„{name}“ hat Spaltennamen, aber keine Zeilen. Die Kommentare neu exportieren.</translation>
        </message>
        <message>
            <source>“{name}” has no column “split”. Leave --split out to measure every row.</source>
            <translation>„{name}“ hat keine Spalte „split“. Ohne --split wird jede Zeile gemessen.</translation>
        </message>
        <message>
            <source>“{name}” has no column “{column}”. It has: {there}.</source>
            <translation>„{name}“ hat keine Spalte „{column}“. Vorhanden: {there}.</translation>
        </message>
        <message>
            <source>“{name}” has no columns. Write the word text into its first line if every line is a comment, or export the comments as CSV or JSON.</source>
            <translation>„{name}“ hat keine Spalten. Ist jede Zeile ein Kommentar, das Wort text in die erste Zeile schreiben; sonst die Kommentare als CSV oder JSON exportieren.</translation>
        </message>
        <message>
            <source>“{name}” has no row with a label: {label} must be 0 or 1.</source>
            <translation>„{name}“ hat keine Zeile mit einer Angabe: {label} muss 0 oder 1 sein.</translation>
        </message>
        <message>
            <source>“{name}” has no rows of the split “{split}”. It has {splits}.</source>
            <translation>„{name}“ hat keine Zeilen des Teils „{split}“. Vorhanden: {splits}.</translation>
        </message>
        <message>
            <source>“{name}” has {count} graded rows and no two different grades. A replay needs comments that matter (grade 1 to {highest}) and calm ones (grade 0).</source>
            <translation>„{name}“ hat {count} benotete Zeilen und keine zwei verschiedenen Noten. Ein Durchlauf braucht wichtige Kommentare (Note 1 bis {highest}) und ruhige (Note 0).</translation>
        </message>
        <message>
            <source>“{name}” holds an empty list. Export the comments again.</source>
            <translation>„{name}“ enthält eine leere Liste. Die Kommentare neu exportieren.</translation>
        </message>
        <message>
            <source>“{name}” holds no list of comments. {no_list}.</source>
            <translation>„{name}“ enthält keine Liste von Kommentaren. {no_list}.</translation>
        </message>
        <message>
            <source>“{name}” holds no objects with fields. {no_list}.</source>
            <translation>„{name}“ enthält keine Objekte mit Feldern. {no_list}.</translation>
        </message>
        <message>
            <source>“{name}” in its config.json is not usable</source>
            <translation>„{name}“ in ihrer config.json ist nicht benutzbar</translation>
        </message>
        <message>
            <source>“{name}” is a web page, not a list of comments. Export CSV or JSON instead.</source>
            <translation>„{name}“ ist eine Webseite, keine Liste von Kommentaren. Stattdessen CSV oder JSON exportieren.</translation>
        </message>
        <message>
            <source>“{name}” is damaged or not what its name says: its SHA-256 begins with {sha256}, not {carried}. Get it again from its source.</source>
            <translation>„{name}“ ist beschädigt oder nicht, was der Name sagt: Die SHA-256 beginnt mit {sha256}, nicht {carried}. Neu von der Quelle holen.</translation>
        </message>
        <message>
            <source>“{name}” is empty. Export the comments again.</source>
            <translation>„{name}“ ist leer. Die Kommentare neu exportieren.</translation>
        </message>
        <message>
            <source>“{name}” is far too large for a vocabulary.</source>
            <translation>„{name}“ ist viel zu groß für einen Wortschatz.</translation>
        </message>
        <message>
            <source>“{name}” is not a Detoxify model: {why}. Get it again from its source.</source>
            <translation>„{name}“ ist kein Detoxify-Modell: {why}. Neu von der Quelle holen.</translation>
        </message>
        <message>
            <source>“{name}” is not a readable table. Export the comments again as CSV.</source>
            <translation>„{name}“ ist keine lesbare Tabelle. Die Kommentare neu als CSV exportieren.</translation>
        </message>
        <message>
            <source>“{name}” is not a text file</source>
            <translation>„{name}“ ist keine Textdatei</translation>
        </message>
        <message>
            <source>“{name}” is not a text file. Export the comments as CSV or JSON instead.</source>
            <translation>„{name}“ ist keine Textdatei. Die Kommentare stattdessen als CSV oder JSON exportieren.</translation>
        </message>
        <message>
            <source>“{name}” is packed but damaged. Download or pack it again.</source>
            <translation>„{name}“ ist gepackt, aber beschädigt. Neu herunterladen oder packen.</translation>
        </message>
        <message>
            <source>“{name}” rates nothing that Parapet knows, such as toxicity.</source>
            <translation>„{name}“ bewertet nichts, das Parapet kennt, etwa Toxizität.</translation>
        </message>
        <message>
            <source>“{name}” unpacks to far more than a list of comments. Unpack it yourself and look at it before you import it.</source>
            <translation>„{name}“ ist ausgepackt viel größer als eine Liste von Kommentaren. Vor dem Import selbst auspacken und ansehen.</translation>
        </message>
        <message>
            <source>“{name}” {advice}, then import that.</source>
            <translation>„{name}“ {advice}, dann das importieren.</translation>
        </message>
        <message>
            <source>“{part}” is no column mapping. Write it like text=body,time=when.</source>
            <translation>„{part}“ ist keine Zuordnung von Spalten. So schreiben: text=body,time=when.</translation>
        </message>
        <message>
            <source>“{path}” cannot be read ({why}). Check the file, or copy it elsewhere and try again.</source>
            <translation>„{path}“ ist nicht lesbar ({why}). Die Datei prüfen oder anderswohin kopieren und noch einmal versuchen.</translation>
        </message>
        <message>
            <source>“{path}” cannot be read ({why}). Check the file, then try again.</source>
            <translation>„{path}“ ist nicht lesbar ({why}). Die Datei prüfen, dann noch einmal versuchen.</translation>
        </message>
        <message>
            <source>“{path}” cannot be written: {why}.</source>
            <translation>„{path}“ lässt sich nicht schreiben: {why}.</translation>
        </message>
        <message>
            <source>“{path}” could not be put aside ({why}); nothing changed.</source>
            <translation>„{path}“ ließ sich nicht beiseitelegen ({why}); nichts wurde geändert.</translation>
        </message>
        <message>
            <source>“{path}” could not be written ({why}); nothing changed.</source>
            <translation>„{path}“ ließ sich nicht schreiben ({why}); nichts wurde geändert.</translation>
        </message>
        <message>
            <source>“{path}” is a folder. Name the files in it, such as *.csv.</source>
            <translation>„{path}“ ist ein Ordner. Die Dateien darin nennen, etwa *.csv.</translation>
        </message>
        <message>
            <source>“{path}” is damaged. Remove the model and add it again.</source>
            <translation>„{path}“ ist beschädigt. Das Modell entfernen und wieder hinzufügen.</translation>
        </message>
        <message>
            <source>“{path}” is missing. Remove the model “{model}” and add it again.</source>
            <translation>„{path}“ fehlt. Das Modell „{model}“ entfernen und wieder hinzufügen.</translation>
        </message>
        <message>
            <source>“{path}” is not an ordinary file. Save it as one first.</source>
            <translation>„{path}“ ist keine gewöhnliche Datei. Zuerst als solche speichern.</translation>
        </message>
        <message>
            <source>“{path}” is not the file that was first used (its SHA-256 changed). Remove the model “{model}” and add it again.</source>
            <translation>„{path}“ ist nicht die zuerst benutzte Datei (die SHA-256 ist anders). Das Modell „{model}“ entfernen und wieder hinzufügen.</translation>
        </message>
        <message>
            <source>“{said}” is over for today. {how}</source>
            <translation>„{said}“ ist für heute vorbei. {how}</translation>
        </message>
        <message>
            <source>“{scorer}” was not yet shown to agree with the exact scores. Measure it on your own comments: models compare {base} --mode {mode}</source>
            <translation>Für „{scorer}“ ist noch nicht gezeigt, dass es mit den genauen Bewertungen übereinstimmt. An eigenen Kommentaren messen: models compare {base} --mode {mode}</translation>
        </message>
        <message>
            <source>“{source}” holds {what}.</source>
            <translation>„{source}“ enthält {what}.</translation>
        </message>
        <message>
            <source>“{target}” is not an ordinary file. Name a new one.</source>
            <translation>„{target}“ ist keine gewöhnliche Datei. Eine neue nennen.</translation>
        </message>
        <message>
            <source>“{target}” lies in the profile folder, among files that Parapet needs. Choose another folder.</source>
            <translation>„{target}“ liegt im Profilordner zwischen Dateien, die Parapet braucht. Einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>“{title}” has reached the platform, which cannot take it back. Decide anew about this comment instead.</source>
            <translation>„{title}“ hat die Plattform erreicht, und sie kann es nicht zurücknehmen. Stattdessen neu über diesen Kommentar entscheiden.</translation>
        </message>
        <message>
            <source>“{typed}” begins with http, which anybody on the way can read. Type it with https; http is for servers in your own network, after allowing those.</source>
            <translation>„{typed}“ beginnt mit http, das unterwegs alle lesen können. Mit https eingeben; http ist für Server im eigenen Netz, wenn diese erlaubt sind.</translation>
        </message>
        <message>
            <source>“{typed}” is no server address. Type the host, such as example.org.</source>
            <translation>„{typed}“ ist keine Serveradresse. Den Namen des Servers eingeben, etwa example.org.</translation>
        </message>
        <message>
            <source>“{typed}” is no server address: it holds characters that do not belong there. Type only the host, such as example.org.</source>
            <translation>„{typed}“ ist keine Serveradresse: Sie enthält Zeichen, die nicht hineingehören. Nur den Namen des Servers eingeben, etwa example.org.</translation>
        </message>
        <message>
            <source>“{words}” is no time. {how}</source>
            <translation>„{words}“ ist keine Zeit. {how}</translation>
        </message>
        <message>
            <source>“{wrong}” is not rated here. There is: {rated}.</source>
            <translation>„{wrong}“ wird hier nicht bewertet. Es gibt: {rated}.</translation>
        </message>
    </context>
</TS>
