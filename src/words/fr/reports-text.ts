/** What is asked and said while pasted report text is read, and while the format of a file is told. */
import type * as english from '../en/reports-text.ts';
import type { Like } from '../like.ts';

const accepted =
  'accepté\u202f: FHIR R4 JSON, HL7 v2 ORU, CSV ou TSV avec ligne d’en-tête, ou le texte d’un compte rendu';

export const reportsText: Like<typeof english.reportsText> = {
  ask: {
    notPlain:
      'La ligne nomme un test et contient plus qu’une simple valeur\u202f: des mots inconnus ici, ou plusieurs nombres. Quel est le résultat, et sa classe\u202f?',
    noValue:
      'La ligne nomme un test, et aucune valeur simple ne figure à côté ou en dessous. Quel est le résultat\u202f?',
    panel:
      'Il n’est pas dit quelle infection, ou quel anticorps, a été mesuré. Quels résultats, IgG et IgM, le laboratoire donne-t-il pour toxoplasmose, rubéole et CMV\u202f?',
    jammed:
      'Noms et valeurs sont séparés\u202f: une valeur pourrait appartenir à l’un ou l’autre nom. Quels sont les résultats\u202f?',
    twoDraws:
      'Le texte contient plus d’un prélèvement, et ce résultat n’est pas clairement de l’un d’eux. Quel est le résultat, et quand le prélèvement a-t-il été fait\u202f?',
    motherAndChild:
      'Le texte contient des résultats d’une mère et de son enfant. De qui est celui-ci, et quel est-il\u202f?',
    earlier:
      'Le texte parle ici d’un prélèvement antérieur. Quel est le résultat, et quand le prélèvement a-t-il été fait\u202f?',
    partner: 'Ceci est dit d’une autre personne, peut-être d’un partenaire. De qui est ce résultat\u202f?',
    cancelled:
      'Le compte rendu dit que quelque chose est ici annulé ou non valide. Ce résultat vaut-il\u202f?',
    masked:
      'La ligne contient des caractères qui changent ce qui est vu, ou est trop longue pour une ligne de compte rendu. Qu’y dit le compte rendu\u202f?',
    comment: 'Le commentaire du laboratoire nomme une classe. Change-t-il ce que dit le résultat\u202f?',
    limits: 'Des limites pour un test sans valeur dans le texte. Quel est le résultat\u202f?',
    drawn:
      'La date du prélèvement ne se lit pas clairement\u202f: jour et mois pourraient être inversés, ou ce n’est pas une date. Quand le prélèvement a-t-il été fait\u202f?',
    dated:
      'La date ne se lit pas clairement\u202f: jour et mois pourraient être inversés, ou ce n’est pas une date. À quel terme était-elle, en SA, au moment du prélèvement\u202f?',
    born: 'La date de naissance est illisible. De qui sont ces résultats\u202f?',
    ageDays: 'Quel âge, en jours, avait le nouveau-né au moment du prélèvement\u202f?',
    age: 'D’après l’âge c’est un enfant, ou l’âge n’est pas en années. De qui sont ces résultats\u202f?',
    subject:
      'De qui sont ces résultats\u202f: d’une femme enceinte, d’une femme ayant un projet de grossesse, ou d’un nouveau-né\u202f?',
  },
  ignored: {
    noTest: 'un nombre ou un mot de classe, et aucun test lu ici n’est nommé à côté',
    limits: 'des limites qui ne sont pas clairement d’un résultat',
    comment: 'un commentaire, à lire par une personne',
    date: 'une date dont il n’est pas dit que c’est le jour du prélèvement',
    material: 'un matériel inconnu ici',
  },
  notes: {
    'day-first': 'dates\u202f: lues jour, mois, année, comme d’autres dates du texte',
    'month-first': 'dates\u202f: lues mois, jour, année, comme d’autres dates du texte',
  },
  unread: {
    empty: `le texte est vide\u202f; ${accepted}`,
    xml: `XML (un document CDA, par exemple) n’est pas lu\u202f; ${accepted}`,
    html: `c’est une page web\u202f; copiez-en le texte du compte rendu et collez-le\u202f; ${accepted}`,
    pdf: `c’est un fichier PDF\u202f; ouvrez-le, copiez son texte et collez-le\u202f; ${accepted}`,
    rtf: `c’est un fichier de traitement de texte\u202f; ouvrez-le, copiez son texte et collez-le\u202f; ${accepted}`,
    binary: `ce n’est pas un texte (une image, une archive, ou un texte d’un autre codage)\u202f; ${accepted}`,
    caseOfOurs: `c’est un cas, pas un compte rendu\u202f: donnez-le à "npm run --silent interpret"\u202f; ${accepted}`,
    json: `ce JSON n’est pas une ressource FHIR\u202f: il n’a pas de resourceType\u202f; ${accepted}`,
  },
};
