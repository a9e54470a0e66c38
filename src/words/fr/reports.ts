/** What is asked and said while a report is read: the command line and the screens use the same sentences. */
import type * as english from '../en/reports.ts';
import type { Like } from '../like.ts';
import { count } from './plural.ts';

export const reports: Like<typeof english.reports> = {
  infections: {
    toxoplasma: 'toxoplasmose',
    rubella: 'rubéole',
    cmv: 'CMV',
  },
  tests: {
    igg: 'IgG',
    igm: 'IgM',
    avidity: 'avidité des IgG',
    iggBlot: 'immunoblot IgG',
    igmBlot: 'immunoblot IgM',
    secondIgm: 'seconde méthode IgM',
    secondAvidity: 'seconde méthode d’avidité',
    iga: 'IgA',
    motherBloodPcr: 'PCR, sang',
    throatPcr: 'PCR, prélèvement de gorge',
    amnioticPcr: 'PCR, liquide amniotique',
    newbornUrinePcr: 'PCR, urine du nouveau-né',
    newbornSalivaPcr: 'PCR, salive du nouveau-né',
    newbornBloodPcr: 'PCR, sang du nouveau-né',
    dbsPcr: 'PCR, buvard de sang séché',
    motherChildBlot: 'immunoblot mère-enfant',
  },
  doubts: {
    'code-against-text': 'Le code et les mots à côté nomment des tests différents. Quel test est-ce\u202f?',
    'code-invalid':
      'Le numéro LOINC n’existe pas (sa clé de contrôle est fausse). Quel test est-ce, et quelle est sa classe\u202f?',
    'code-unknown':
      'Le code n’est pas connu ici, et aucun nom lisible ne figure à côté. Quel test est-ce\u202f?',
    'code-alone': 'Le code est connu, mais aucun nom à côté ne le confirme. Quel test est-ce\u202f?',
    'several-values': 'Plusieurs valeurs figurent pour un résultat. Laquelle vaut\u202f?',
    'date-impossible':
      'La date du prélèvement ne peut être exacte. Quand le prélèvement a-t-il été fait\u202f?',
  },
  why: {
    'not-understood':
      'Ce n’est ni un nombre ni un mot connu ici. Quelle classe le laboratoire veut-il dire\u202f?',
    'text-beside-number': 'À côté du nombre figure un texte inconnu ici. Quelle est la classe\u202f?',
    'bare-number':
      'Un nombre sans ses limites n’est pas un résultat. Quelles limites, ou quelle classe, le laboratoire imprime-t-il\u202f?',
    'ambiguous-number': 'Le séparateur peut être décimal ou séparer les milliers. Quel nombre est-ce\u202f?',
    'comparator-undecided':
      'Le nombre est d’un côté d’une valeur où les limites ne partagent pas. Quelle est la classe\u202f?',
    contradiction: 'Ce qui est imprimé se contredit. Quelle est la classe\u202f?',
    'kit-not-verified':
      'Les limites de ce coffret sont seulement citées de mémoire. Quelles limites la notice, ou le laboratoire, imprime-t-elle\u202f?',
    'kit-without-limits':
      'Les limites de ce coffret ne sont pas connues ici. Quelles limites le laboratoire imprime-t-il\u202f?',
    'unit-against-limits': 'L’unité de la valeur n’est pas celle de ses limites. Quelle est la classe\u202f?',
    'unit-against-kit': 'L’unité de la valeur n’est pas celle du coffret. Quelle est la classe\u202f?',
    'kit-of-another':
      'Le coffret est celui d’un autre test. Quelles limites le laboratoire imprime-t-il\u202f?',
  },
  name: (infection: string, test: string) => `${infection} ${test}`,
  unclear: (test: string, question: string) => `${test}\u202f: ${question}`,
  disagree: (claims: string) =>
    `Deux sources donnent des classes différentes (${claims}). Laquelle vaut\u202f?`,
  claim: { laboratory: 'le laboratoire', limits: 'les limites imprimées', kit: 'le coffret' },
  isotype: (infection: string) =>
    `${infection}\u202f: il n’est pas dit quel anticorps a été mesuré. IgG ou IgM, et quelle est la classe\u202f?`,
  infection: 'Il n’est pas dit de quelle infection il s’agit. Toxoplasmose, rubéole ou CMV\u202f?',
  blot: (infection: string) => `${infection}\u202f: l’immunoblot porte-t-il sur les IgG ou les IgM\u202f?`,
  material: (infection: string) =>
    `PCR ${infection}\u202f: sur quel matériel (sang, gorge, liquide amniotique, urine, salive)\u202f?`,
  twoValues: (test: string) =>
    `${test}\u202f: deux résultats différents figurent pour un prélèvement. Lequel vaut, ou était-ce deux méthodes\u202f?`,
  olderBlot: (test: string) =>
    `${test}\u202f: il vient d’un prélèvement antérieur. Vaut-il pour le plus récent\u202f?`,
  undated: (test: string) =>
    `${test}\u202f: il n’est pas dit de quel prélèvement il s’agit. Quand a-t-il été fait\u202f?`,
  subject:
    'De qui sont ces résultats\u202f: d’une femme enceinte, d’une femme ayant un projet de grossesse, ou d’un nouveau-né\u202f?',
  subjectMale: 'Le compte rendu dit masculin. De qui sont ces résultats\u202f?',
  subjectLastPeriod:
    'Des dernières règles sont données, mais pas de grossesse. Est-elle enceinte, ou a-t-elle un projet de grossesse\u202f?',
  subjectChild: 'D’après la date de naissance, c’est un enfant. De qui sont ces résultats\u202f?',
  subjectConflict:
    'Le compte rendu dit deux choses différentes sur la personne. De qui sont les résultats\u202f?',
  gestation: 'À quel terme était-elle, en SA, au moment du prélèvement\u202f?',
  gestationConflict: (weeks: string) =>
    `Les dates et les termes du compte rendu ne concordent pas (${weeks}). À quel terme était-elle, en SA, au moment du prélèvement\u202f?`,
  gestationOutside:
    'D’après les dates du compte rendu, le prélèvement n’a pas été fait pendant cette grossesse. Quelle date est exacte\u202f?',
  gestationNoSample: 'Pour calculer le terme, il faut la date du prélèvement. Quand a-t-il été fait\u202f?',
  ageDays: 'Quel âge, en jours, avait le nouveau-né au moment du prélèvement\u202f?',
  sampledOn: 'Seule la date du compte rendu est donnée. Quand le prélèvement a-t-il été fait\u202f?',
  ignored: {
    other: 'une autre infection\u202f: cet outil ne lit que toxoplasmose, rubéole et CMV',
    unknown: 'ne nomme aucun test lu ici',
    void: 'saisi par erreur, annulé ou retiré par l’expéditeur',
    superseded: 'remplacé par un résultat ultérieur ou corrigé du même compte rendu',
    twice: 'figure deux fois avec le même contenu',
    legend: 'une légende\u202f: ses limites ont été reportées au nombre à côté',
    word: 'la classe du nombre à côté, lue avec lui',
    material: 'ce matériel n’est pas lu pour ce test',
    subject: (test: string) => `${test} n’est pas lu pour cette personne`,
    older: 'un résultat antérieur d’un test qu’un cas ne contient qu’une fois\u202f; le plus récent est pris',
    person: 'dit de la personne, et utilisé à rien d’autre',
  },
  persons: (n: number) =>
    `le fichier contient les résultats de ${count(n, 'personne', 'personnes')}\u202f; accepté\u202f: le compte rendu d’une personne, ou un fichier de plusieurs comme liste de travail`,
  tooLong:
    'le compte rendu dépasse 1 Mo\u202f; accepté\u202f: le compte rendu d’une personne sans documents joints, ou un fichier de plusieurs comme liste de travail',
  tooMany: (n: number, most: number) =>
    `le compte rendu contient ${n} éléments\u202f; accepté\u202f: le compte rendu d’une personne, ${most} au plus`,
  hidden:
    'le nom ou le numéro de la personne contient des caractères invisibles\u202f; accepté\u202f: un fichier sans eux',
  nothing:
    'rien qui puisse être un résultat n’a été trouvé\u202f; accepté\u202f: un compte rendu avec des résultats de toxoplasmose, rubéole ou CMV',
};
