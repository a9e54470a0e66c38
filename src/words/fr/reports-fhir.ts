/** What is asked and said while a FHIR report is read. */
import type * as english from '../en/reports-fhir.ts';
import type { Like } from '../like.ts';

export const fhir: Like<typeof english.fhir> = {
  accepted: 'accepté\u202f: une ressource FHIR R4 en JSON, un Bundle, un DiagnosticReport ou une Observation',
  many: 'le texte contient plusieurs ressources côte à côte\u202f; accepté ici\u202f: le compte rendu d’une personne\u202f; un fichier de plusieurs va à la liste de travail',
  notAReport: (type: string) =>
    type === ''
      ? 'le JSON n’est pas une ressource FHIR (il n’a pas de resourceType)'
      : `une ressource ${type} n’est pas un compte rendu de résultats`,
  onlyDocuments:
    'pas de résultats structurés\u202f: le compte rendu ne contient qu’un document (PDF, image ou texte)\u202f; accepté\u202f: résultats en Observations, ou le texte du document collé',
  nothing: 'les ressources ne contiennent pas de résultat',
  wrongField: 'Un champ n’est pas ce que FHIR y prévoit\u202f: rien de ceci n’est lu. Que dit-il\u202f?',
  modifier:
    'L’expéditeur a ajouté quelque chose qui change le sens et n’est pas connu ici. Que dit le compte rendu\u202f?',
  subsetted: 'L’expéditeur en a omis des parties. Que dit le compte rendu entier\u202f?',
  status: (status: string) =>
    status === ''
      ? 'Il n’est pas dit si c’est définitif. L’est-ce\u202f?'
      : `Le statut «\u202f${status}\u202f» ne dit pas si ceci vaut. Est-ce le cas\u202f?`,
  missing: 'Le compte rendu renvoie à un résultat absent du fichier. Quel est-il\u202f?',
  emptyEntry: 'Une entrée du fichier ne contient pas de ressource. Que figurait-il ici\u202f?',
  noValue: 'Aucune valeur ne figure ici. Quel est le résultat\u202f?',
  noNumber: 'Aucun nombre ne figure là où il en faudrait un. Quel est le résultat\u202f?',
  absent: (reason: string) => `La valeur manque (${reason}). Quel est le résultat\u202f?`,
  heldBack: (code: string) => `Le laboratoire la retient (${code}). Quel est le résultat\u202f?`,
  twoValues: 'Plusieurs valeurs figurent dans un résultat. Laquelle vaut\u202f?',
  unknownValue: 'Ce type de valeur n’est pas lu. Quel est le résultat\u202f?',
  comparator: 'Le signe devant le nombre n’est pas connu. Quel est le résultat\u202f?',
  twoUnits: 'L’unité est donnée deux fois, et différemment. Laquelle vaut\u202f?',
  tooLong: 'Le texte est trop long pour être un résultat. Quel est le résultat\u202f?',
  otherPerson: 'Cela concerne quelqu’un ou quelque chose d’autre que le patient. Qui\u202f?',
  whose: 'Plusieurs personnes figurent dans le fichier et il n’est pas dit à qui est ceci. À qui\u202f?',
  reportOfAnother: 'Le compte rendu est d’une personne et ce résultat d’une autre. À qui est-il\u202f?',
  sampleOfAnother: 'Le prélèvement est d’une personne et ce résultat d’une autre. À qui est-il\u202f?',
  sample: (status: string) =>
    `Le prélèvement est marqué «\u202f${status}\u202f». Quel est le résultat\u202f?`,
  partialDate: 'Seule une partie de la date est donnée. Quand le prélèvement a-t-il été fait\u202f?',
  unreadDate: 'La date est illisible. Quand le prélèvement a-t-il été fait\u202f?',
  birthDate: 'La date de naissance est illisible. Quand est-elle née, elle ou le nouveau-né\u202f?',
  person: 'Ce qui est dit du patient est illisible. De qui sont ces résultats\u202f?',
  gestation: 'La durée de la grossesse est illisible. À quel terme était-elle, en SA, et quel jour\u202f?',
  gestationDate:
    'La date est illisible. Quel est le terme prévu, ou quand étaient les dernières règles\u202f?',
  gestationStatus: (status: string) =>
    `Ce qui est dit de la grossesse est «\u202f${status === '' ? 'sans statut' : status}\u202f». À quel terme était-elle, en SA, au moment du prélèvement\u202f?`,
  conclusionCode:
    'Le compte rendu donne une conclusion sous forme de code, sans résultat. À quel test appartient-elle\u202f?',
  ignored: {
    resource: (type: string) => `une ressource ${type}\u202f: cet outil ne lit que des résultats`,
    unnamed: 'une ressource sans type',
    foreign: 'ne nomme aucun test lu ici, et ne donne pas de valeur',
    note: 'une remarque à côté du résultat\u202f: non lue, à regarder',
    conclusion: 'la conclusion du laboratoire en mots\u202f: non lue, à regarder',
    form: 'un document dans le compte rendu (PDF, image ou texte)\u202f: ce qui y est écrit n’est pas lu',
    pregnancy: 'si elle est enceinte\u202f: sans date, cela ne dit rien du jour du prélèvement',
    deleted: 'supprimé par l’expéditeur',
    withdrawn: 'saisi par erreur, annulé ou remplacé par l’expéditeur',
  },
  testData: 'L’expéditeur marque ceci comme données de test.',
};
