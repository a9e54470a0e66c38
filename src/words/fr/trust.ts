/** Where the app says whether it can be relied on: its own copy, its date, what was withdrawn since. */
export const trustWords = {
  /** Stands in the worker too, for when no page can be shown. */
  damaged: {
    title: 'Pas d’interprétation : la copie sur cet appareil est endommagée',
    lead: 'La copie hors ligne de Torchlight est endommagée ou incomplète et ne peut pas être réparée sans réseau. Rien n’en a été exécuté.',
    todo: 'Connectez-vous à internet et rouvrez cette page. D’ici là, utilisez un autre appareil ou demandez au laboratoire.',
    again: 'Rouvrir',
  },
  refused: {
    title: 'Pas d’interprétation. N’utilisez pas cette copie.',
    files:
      'Des fichiers de cette copie ne sont pas tels qu’ils ont été publiés et n’ont pas pu être réparés.',
    tables: 'Les tables de cette copie ne sont pas celles qui ont été publiées.',
    program: 'Torchlight a rencontré une erreur inconnue et s’est arrêté.',
    todo: 'Connectez-vous à internet et rechargez la page. Si cette page revient, utilisez un autre navigateur ou un autre appareil, prévenez la personne qui s’en occupe et demandez au laboratoire ce qu’il en est du résultat.',
    again: 'Recharger',
  },
  unfinished:
    'Si une nouvelle version vient d’être publiée, rechargez pour terminer la mise à jour. Ce que vous avez saisi reste jusque-là.',
  reload: 'Recharger',
  update: {
    same: (version: string) => `Ses tables sont les mêmes (${version}).`,
    other: (now: string, next: string) =>
      `Le contenu clinique change avec elle : tables ${next} au lieu de ${now}.`,
  },
  newer: (mine: string, next: string) =>
    `Cette réponse vient des tables ${mine}. Une version avec les tables ${next} est prête à être chargée.`,
  copy: {
    title: 'Copie hors ligne',
    lead: 'Peut-on compter sur cet appareil sans réseau ? Un navigateur peut effacer une copie quand le disque est plein ou après des semaines sans usage, sauf si elle est persistante.',
    verified: 'Vérifiée : chaque fichier tel que publié',
    installed: 'Installée comme application',
    persistent: 'Persistante : gardée quand le disque est plein',
    withdrawals: 'Liste des réponses retirées lue depuis ce démarrage',
    yes: 'oui',
    no: 'non',
    keep: 'Demander au navigateur de garder la copie',
    notKept: 'Le navigateur ne l’a pas promis.',
  },
  overdue: (due: string, today: string) =>
    `Ces tables devaient être revues avant le ${due} ; selon cet appareil, nous sommes le ${today}. Les recommandations ont pu changer : cherchez une version plus récente et vérifiez la réponse auprès d’une source à jour.`,
  clock: (made: string, today: string) =>
    `L’horloge de cet appareil est impossible : elle indique ${today}, mais ces tables datent du ${made}. Les réponses ne dépendent pas de l’horloge. On ne peut pas savoir ici si les tables sont périmées.`,
  withdrawn: {
    title: 'Retiré. N’utilisez pas cette réponse.',
    some: (version: string) => `Des réponses des tables ${version} ont été retirées`,
    reason: 'Pourquoi',
    todo: 'Que faire',
    all: 'Toutes les réponses de ces tables sont concernées.',
    rows: (ids: string) => `Sont concernées les réponses où l’une de ces lignes a compté : ${ids}.`,
    notGiven:
      'Une réponse retirée n’est ni enregistrée en fichier, ni partagée, ni mise en fiche d’information.',
  },
  /** Names the place on the page where these notices stand. */
  notices: 'À propos de cette copie',
};
