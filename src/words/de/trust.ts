/** Where the app says whether it can be relied on: its own copy, its date, what was withdrawn since. */
export const trustWords = {
  /** Stands in the worker too, for when no page can be shown. */
  damaged: {
    title: 'Keine Beurteilung: Die Kopie auf diesem Gerät ist beschädigt',
    lead: 'Die Offline-Kopie von Torchlight ist beschädigt oder unvollständig und lässt sich ohne Netz nicht wiederherstellen. Nichts davon wurde ausgeführt.',
    todo: 'Verbinden Sie sich mit dem Internet und öffnen Sie diese Seite erneut. Nehmen Sie bis dahin ein anderes Gerät oder fragen Sie das Labor.',
    again: 'Erneut öffnen',
  },
  refused: {
    title: 'Keine Beurteilung. Verwenden Sie diese Kopie nicht.',
    files:
      'Dateien dieser Kopie sind nicht so, wie sie veröffentlicht wurden, und ließen sich nicht wiederherstellen.',
    tables: 'Die Tabellen dieser Kopie sind nicht die veröffentlichten.',
    program: 'Torchlight ist auf einen unbekannten Fehler gestoßen und hat angehalten.',
    todo: 'Verbinden Sie sich mit dem Internet und laden Sie die Seite neu. Kommt diese Seite wieder, nehmen Sie einen anderen Browser oder ein anderes Gerät, sagen Sie es der zuständigen Stelle und fragen Sie das Labor nach dem Befund.',
    again: 'Neu laden',
  },
  unfinished:
    'Falls gerade eine neue Version veröffentlicht wurde: Laden Sie neu, um die Aktualisierung abzuschließen. Ihre Eingaben bleiben bis dahin stehen.',
  reload: 'Neu laden',
  update: {
    same: (version: string) => `Ihre Tabellen sind dieselben (${version}).`,
    other: (now: string, next: string) =>
      `Der klinische Inhalt ändert sich damit: Tabellen ${next} statt ${now}.`,
  },
  newer: (mine: string, next: string) =>
    `Diese Antwort stammt aus den Tabellen ${mine}. Eine Version mit den Tabellen ${next} steht bereit.`,
  copy: {
    title: 'Offline-Kopie',
    lead: 'Ob auf dieses Gerät ohne Netz Verlass ist. Ein Browser kann eine Kopie löschen, wenn der Speicher voll ist oder sie wochenlang nicht benutzt wurde, außer sie ist dauerhaft.',
    verified: 'Geprüft: jede Datei wie veröffentlicht',
    installed: 'Als App installiert',
    persistent: 'Dauerhaft: bleibt bei vollem Speicher erhalten',
    withdrawals: 'Liste zurückgezogener Antworten seit diesem Start gelesen',
    yes: 'ja',
    no: 'nein',
    keep: 'Den Browser bitten, die Kopie zu behalten',
    notKept: 'Der Browser hat es nicht zugesagt.',
  },
  overdue: (due: string, today: string) =>
    `Diese Tabellen sollten bis ${due} überprüft werden; nach diesem Gerät ist es der ${today}. Empfehlungen können sich geändert haben: Suchen Sie eine neuere Version und prüfen Sie die Antwort an einer aktuellen Quelle.`,
  clock: (made: string, today: string) =>
    `Die Uhr dieses Geräts kann nicht stimmen: Sie zeigt ${today}, diese Tabellen wurden aber am ${made} erstellt. Die Antworten hängen nicht von der Uhr ab. Ob die Tabellen veraltet sind, lässt sich hier nicht sagen.`,
  withdrawn: {
    title: 'Zurückgezogen. Verwenden Sie diese Antwort nicht.',
    some: (version: string) => `Antworten der Tabellen ${version} wurden zurückgezogen`,
    reason: 'Warum',
    todo: 'Was zu tun ist',
    all: 'Betroffen ist jede Antwort dieser Tabellen.',
    rows: (ids: string) => `Betroffen sind Antworten, bei denen eine dieser Zeilen zählte: ${ids}.`,
    notGiven:
      'Eine zurückgezogene Antwort wird nicht als Datei gespeichert, nicht geteilt und nicht zum Merkblatt gemacht.',
  },
  /** Names the place on the page where these notices stand. */
  notices: 'Über diese Kopie',
};
