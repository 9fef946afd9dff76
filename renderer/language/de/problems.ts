import type { ProblemWords } from '../problem-words';

export const problems: ProblemWords = {
  'catalogue-damaged': 'Der Katalog, der mit Broadsheet kam, ist beschädigt und wurde ausgelassen. Alles andere funktioniert; eine erneute Installation von Broadsheet bringt ihn zurück.',
  'disk-full': 'Der Datenträger ist voll. Neue Artikel lassen sich nicht speichern. Alles Vorhandene ist sicher. Schaffen Sie Platz und versuchen Sie es erneut.',
  'edition-damaged': 'Die mitgelieferte Ausgabe ist beschädigt und wurde ausgelassen. Alles andere funktioniert; eine erneute Installation von Broadsheet bringt sie zurück.',
  'feed-empty': 'Die Website antwortete mit einer leeren Seite statt mit ihrem Feed. Das Gespeicherte bleibt. Broadsheet fragt später wieder.',
  'not-a-feed': 'Unter dieser Adresse steht kein Feed, den Broadsheet lesen kann. Versuchen Sie es mit der Startseite der Website.',
  'not-opml': 'Diese Datei enthält keine Feed-Liste (OPML), deshalb wurde nichts geändert. Exportieren Sie die Liste aus dem anderen Programm noch einmal als OPML.',
  'not-found': 'Das gibt es hier nicht mehr, deshalb wurde nichts geändert.',
  'already-followed': 'Diesem Feed folgen Sie bereits. Es wurde nichts geändert.',
  'feed-unreachable': 'Der Feed ist nicht zu erreichen. Es wurde nichts geändert. Prüfen Sie die Adresse und die Verbindung und versuchen Sie es erneut.',
  'not-allowed': 'Broadsheet öffnet nur Web- und Mailadressen. Dieser Link ist von anderer Art und wurde nicht geöffnet.',
  'page-too-large': 'Diese Seite ist zu groß für einen Artikel, deshalb fehlt ihr Text. Öffnen Sie das Original im Browser.',
  'profile-unwritable': 'Broadsheet kann nicht in seinen Ordner schreiben, deshalb wurde nichts geändert. Prüfen Sie die Zugriffsrechte und den Datenträger.',
  'sign-in': 'Der Server verlangt ein Passwort. Melden Sie sich an und versuchen Sie es erneut.',
  'store-busy': 'Ein anderes Programm schreibt gerade in das Archiv. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.',
  'store-damaged': 'Das Archiv von Broadsheet ist beschädigt und lässt sich so nicht lesen. Es blieb unverändert. Kopieren Sie den Profilordner an einen sicheren Ort und stellen Sie eine Sicherung von archive.db wieder her.',
  'store-newer': 'Dieses Archiv stammt von einem neueren Broadsheet und blieb unverändert. Installieren Sie die neuere Version.',
  'thread-stopped': 'Ein Teil von Broadsheet wurde unerwartet beendet und neu gestartet. Nichts Gespeichertes ging verloren. Versuchen Sie es erneut.',
  'took-too-long': 'Broadsheet hat etwas abgebrochen, das zu lange dauerte. Nichts Gespeichertes wurde geändert.',
  unexpected: 'In Broadsheet ist etwas schiefgegangen. Nichts Gespeichertes wurde geändert. Versuchen Sie es erneut; tritt es wieder auf, starten Sie Broadsheet neu.',
};
