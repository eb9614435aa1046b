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
            <source>Also on metered connections</source>
            <translation>Auch über getaktete Verbindungen</translation>
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
            <source>Every so many minutes</source>
            <translation>Abstand in Minuten</translation>
        </message>
        <message>
            <source>such as a phone’s; what you decide is sent in any case</source>
            <translation>etwa die eines Telefons; Entscheidungen werden in jedem Fall gesendet</translation>
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
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>I had a break: the minutes begin anew</source>
            <translation>Pause gemacht: Die Minuten beginnen von vorn</translation>
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
            <translation>Alle {n}: {verb}</translation>
        </message>
        <message>
            <source>{verb} {n}</source>
            <translation>{n}: {verb}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>{verb} {n}, leave {left}</source>
            <translation>{n}: {verb}, {left} auslassen</translation>
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
            <source>No notifications until then.</source>
            <translation>Bis dahin keine Hinweise.</translation>
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
            <source>Set back to zero</source>
            <translation>Auf null setzen</translation>
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
            <source>Quiet from</source>
            <translation>Ruhe von</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Ruhe bis</translation>
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
            <source>Breaks and quiet</source>
            <translation>Pausen und Ruhe</translation>
        </message>
        <message>
            <source>Remind of a break after</source>
            <translation>An eine Pause erinnern nach</translation>
        </message>
        <message>
            <source>five minutes away begin it anew</source>
            <translation>fünf Minuten Abwesenheit zählen als Pause</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Ruhezeiten</translation>
        </message>
        <message>
            <source>no notifications then</source>
            <translation>dann keine Hinweise</translation>
        </message>
        <message>
            <source>From, until</source>
            <translation>Von, bis</translation>
        </message>
        <message>
            <source>local time</source>
            <translation>Ortszeit</translation>
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
            <translation>Die ersten Kommentare der Datei</translation>
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
        <name>CommentCard</name>
        <message>
            <source>nothing urgent found</source>
            <translation>nichts Dringendes gefunden</translation>
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
            <source>has a note</source>
            <translation>hat eine Notiz</translation>
        </message>
        <message>
            <source>{language} is not supported: scores are not used</source>
            <translation>{language} wird nicht unterstützt: Bewertungen zählen nicht</translation>
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
            <translation>Dieser Kommentar hat keine Adresse, die sich öffnen lässt.</translation>
        </message>
    </context>
    <context>
        <name>CommentFrame</name>
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
            <source>Open original</source>
            <translation>Original öffnen</translation>
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
            <translation>Anmeldung beendet, neu anmelden</translation>
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
            <translation>Wird in {seconds} s gesendet.</translation>
        </message>
        <message>
            <source>Undo for {seconds} s.</source>
            <translation>Noch {seconds} s zurücknehmbar.</translation>
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
            <source>Note for colleagues, never sent</source>
            <translation>Notiz fürs Team, wird nie gesendet</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Notiz speichern</translation>
        </message>
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
            <translation>zurückgenommen, nie gesendet</translation>
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
            <translation>CSV, für Tabellenprogramme</translation>
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
            <source>State</source>
            <translation>Status</translation>
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
            <source>Only those</source>
            <translation>Nur diese</translation>
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
            <source>no author</source>
            <translation>kein Verfasser</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>nicht angegeben</translation>
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
            <translation>Bluesky, Mastodon, WordPress oder Matrix. Kommentare kommen dann von selbst.</translation>
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
        <name>HistoryHead</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Search decisions</source>
            <translation>Entscheidungen suchen</translation>
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
            <source>takes back a decision on: {text}</source>
            <translation>Rücknahme zu: {text}</translation>
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
            <source>Comments (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.gz);;All files (*)</source>
            <translation>Kommentare (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.gz);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Dateien wählen</translation>
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
            <extracomment>These move the keyboard from part to part, whatever else a file wants.</extracomment>
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
            <source>Single keys work only while the list has the focus.</source>
            <translation>Einzelne Tasten wirken nur, solange die Liste den Fokus hat.</translation>
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
            <source>Macros</source>
            <translation>Makros</translation>
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
            <source>Enter</source>
            <translation>Eingabetaste</translation>
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
            <source>keys without Ctrl or Alt; they work only while the list has the focus</source>
            <translation>Tasten ohne Strg oder Alt; sie wirken nur, solange die Liste den Fokus hat</translation>
        </message>
        <message>
            <source>Find an operation</source>
            <translation>Befehl suchen</translation>
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
            <source>All clear</source>
            <translation>Alles erledigt</translation>
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
            <source>Copy it</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>while Parapet is closed, the whole folder</source>
            <translation>den ganzen Ordner kopieren, wenn Parapet geschlossen ist</translation>
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
            <source>so long a decision is held before anything leaves this computer</source>
            <translation>so lange wartet eine Entscheidung, bevor etwas diesen Computer verlässt</translation>
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
            <source>{name} (needed)</source>
            <translation>{name} (Pflicht)</translation>
        </message>
        <message>
            <source>not in this file</source>
            <translation>nicht in dieser Datei</translation>
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
            <source>Link an account</source>
            <translation>Konto verknüpfen</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>All stays on this computer</source>
            <translation>Alles bleibt auf diesem Computer</translation>
        </message>
        <message>
            <source>Comment desk</source>
            <translation>Kommentarbetreuung</translation>
        </message>
        <message>
            <source>Talks to your accounts only</source>
            <translation>Nur mit den Konten verbunden</translation>
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
            <extracomment>What waits for a person to say whether it shall be sent after all.</extracomment>
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
            <source>in the right order {auc} of the time, precision of the top {top}</source>
            <translation>zu {auc} in der richtigen Reihenfolge, Trefferquote an der Spitze {top}</translation>
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
            <source>Quiet hours</source>
            <translation>Ruhezeiten</translation>
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
            <source>Macro</source>
            <translation>Makro</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
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
            <translation>Eingabetaste</translation>
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
            <source>This one: {action}, {moment}</source>
            <translation>Dieser: {action}, {moment}</translation>
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
            <source>Beside it</source>
            <translation>Daneben</translation>
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
            <source>Saved reply</source>
            <translation>Antwortvorlage</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Wählen …</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
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
    </context>
    <context>
        <name>RoundStrip</name>
        <message>
            <source>End the round</source>
            <translation>Runde beenden</translation>
        </message>
        <message>
            <source>{n} at risk</source>
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
            <source>The round stands at {place}</source>
            <translation>Die Runde steht bei {place}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message numerus="yes">
            <source>The round is done. %Ln looked at.</source>
            <translation>
                <numerusform>Die Runde ist fertig. %Ln angesehen.</numerusform>
                <numerusform>Die Runde ist fertig. %Ln angesehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln (person|people) wrote something kind this week.</source>
            <translation>
                <numerusform>%Ln Person hat diese Woche etwas Freundliches geschrieben.</numerusform>
                <numerusform>%Ln Personen haben diese Woche etwas Freundliches geschrieben.</numerusform>
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
            <translation>dringend</translation>
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
            <source>Keys</source>
            <translation>Tasten</translation>
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
            <source>or when somebody replies</source>
            <translation>oder wenn jemand antwortet</translation>
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
            <source>{when}: {moment}</source>
            <translation>{when}: {moment}</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Opening the inbox …</source>
            <extracomment>How long another thread may hold Python before the window's gets its turn: the usual five milliseconds, taken several times in a frame, are what a person sees as a stutter.</extracomment>
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
            <source>The check reads every entry and compares its fingerprint.</source>
            <translation>Die Prüfung liest jeden Eintrag und vergleicht seinen Fingerabdruck.</translation>
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
            <source>Saved view</source>
            <translation>Gespeicherte Ansicht</translation>
        </message>
        <message>
            <source>Save this view …</source>
            <translation>Ansicht speichern …</translation>
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
            <source>What makes a comment urgent for you. Look at the preview, then apply.</source>
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
</TS>
