/** The words of the library's own screens; they load with it. */
import type * as english from '../en/library-ui.ts';
import type { Like } from '../like.ts';
import { inFrench } from './plural.ts';

export const libraryUi: Like<typeof english.libraryUi> = {
  title: 'Bibliothèque',
  lead: 'Ce qu’est chaque infection, comment elle s’attrape et se prévient, ce que signifient les examens, et ce que des documents nommés disent du traitement.',
  purpose:
    'La bibliothèque explique\u202f; rien n’y est une recommandation pour une femme donnée. Un bulletin se lit sur la première page, par les tables.',
  notReviewed: 'Aucun clinicien n’a relu ces pages',
  notReviewedText:
    'Chaque énoncé nomme sa source. Ce qui est marqué «\u202fcité de mémoire\u202f» a été écrit de mémoire et doit être vérifié dans la source\u202f; ce qui est marqué «\u202fétabli ici\u202f» est le raisonnement de ce projet.',
  also: {
    title: 'Autres pages à consulter',
    pages: [
      { href: '#/compare', text: 'Où les sources divergent, question par question' },
      { href: '#/cases', text: 'Cas publiés avec les réponses acceptées pour eux' },
      {
        href: '#/site',
        text: 'La pratique de ce site\u202f: quand une femme sans anticorps est retestée',
      },
    ],
  },
  all: 'Bibliothèque',
  contents: 'Sur cette page',
  sources: (n: number) => (n === 1 ? 'Source' : 'Sources'),
  marks: {
    recalled: 'Cité de mémoire\u202f: à vérifier dans la source',
    derived: 'Établi par ce projet',
  },
  compared: {
    document: 'Le document affirme',
    guidance: 'Recommandations actuelles',
    here: 'Ce que fait Torchlight',
    differs: 'Diverge',
    itself: 'Se contredit',
  },

  chart: {
    describe: (title: string, series: readonly string[]) =>
      `Graphique. ${title}. ${series.join(' ')} Toutes les valeurs figurent dans le tableau en dessous.`,
    one: (period: string, value: string, interval: string | null) =>
      interval === null
        ? `${period} ${value}\u202f;`
        : `${period} ${value}, intervalle à 95\u202f% ${interval}\u202f;`,
    weeks: 'Semaines d’aménorrhée révolues à l’infection de la mère',
    periods: 'Moment de l’infection de la mère\u202f: conception, puis trimestres',
    bar: 'Barres\u202f: intervalle de confiance à 95\u202f%.',
    span: 'Traits horizontaux\u202f: semaines comptées ensemble.',
    noBar: 'Une marque sans barre\u202f: la source ne donne pas d’intervalle.',
    table: 'Les mêmes valeurs en tableau',
    columns: { period: 'Infectée', percent: 'Pour cent', interval: 'Intervalle à 95\u202f%' },
    percent: (percent: string) => `${inFrench(percent)}\u202f%`,
    counted: (some: number, of: number) => `${some} sur ${of}`,
    none: 'aucun observé',
    noneOf: (of: number) => `aucun sur ${of} observé`,
    noFigure: 'pas de chiffre',
    noInterval: 'non donné',
    interval: (low: string, high: string) => `${inFrench(low)} à ${high}`,
    upTo: (high: string) => `jusqu’à ${inFrench(high)}`,
    recalled: 'valeurs citées de mémoire',
  },

  figure: {
    title: 'Faire le calcul',
    lead: 'Choisissez un test et la fréquence de l’infection chez les femmes testées, ou écrivez vos propres chiffres.',
    test: 'Test',
    own: 'mes propres chiffres',
    sensitivity: 'Sensibilité, pour cent',
    specificity: 'Spécificité, pour cent',
    common: 'Fréquence de l’infection',
    infected: 'Infectées, sur 10\u202f000 femmes testées',
    noSensitivity: 'Cette source ne donne pas de sensibilité\u202f: celle du champ n’en vient pas.',
    tests: {
      'cir-blot': 'Immunoblot CIR, annoncé\u202f: 97\u202f%, 99\u202f%',
      'lazzarotto-blot': 'Immunoblot IgM CMV\u202f: 100\u202f%, 98,6\u202f%',
      'cmv-igm-kits-low': 'Coffrets IgM CMV, bas\u202f: spécificité 92\u202f%',
      'cmv-igm-kits-high': 'Coffrets IgM CMV, haut\u202f: spécificité 98\u202f%',
      'toxo-igm-platelia': 'IgM toxoplasmose, Platelia\u202f: spécificité 24\u202f%',
      'toxo-igm-liaison': 'IgM toxoplasmose, Liaison\u202f: spécificité 95\u202f%',
    },
    notes: {
      'cir-blot':
        'L’annonce du laboratoire CIR pour ses immunoblots des trois infections\u202f; aucune étude n’est nommée.',
      'lazzarotto-blot':
        'Publié, par rapport à l’accord de deux autres tests et non à une infection prouvée.',
      'cmv-igm-kits-low':
        'Sept coffrets sur huit étaient entre 92\u202f% et 98\u202f%\u202f; quatre seulement atteignaient une sensibilité de 100\u202f% jusqu’à la semaine 12.',
      'cmv-igm-kits-high':
        'Sept coffrets sur huit étaient entre 92\u202f% et 98\u202f%\u202f; quatre seulement atteignaient une sensibilité de 100\u202f% jusqu’à la semaine 12.',
      'toxo-igm-platelia': 'Compté parmi des sérums avec IgM et sans IgG, qui sont les plus difficiles.',
      'toxo-igm-liaison': 'Compté parmi des sérums avec IgM et sans IgG, qui sont les plus difficiles.',
    },
    commons: {
      rare: '1 sur 10\u202f000\u202f: un exemple',
      yokohama: '1 sur 14\u202f965\u202f: rubéole, Yokohama',
      'new-york': '2 sur 199\u202f: rubéole, New York',
      leipzig: '6 sur 449\u202f: rubéole, Leipzig',
      referred: '7 sur 130\u202f: toxoplasmose, femmes adressées',
      'both-positive': '22 sur 100\u202f: toxoplasmose, IgG et IgM',
    },
    commonNotes: {
      rare: 'Supposé pour une infection rare, non compté.',
      yokohama: 'Un cas de rubéole parmi toutes les femmes enceintes testées.',
      'new-york':
        'Parmi des femmes et d’autres personnes aux IgM réactives signalées\u202f: le test en question est un second test.',
      leipzig:
        'Parmi des femmes dont les IgM réactives ont été adressées plus loin\u202f: le test en question est un second test.',
      referred:
        'Parmi des femmes adressées en 20 ans, la plupart aux IgM réactives\u202f: le test en question est un second test.',
      'both-positive':
        'Infections aiguës parmi des personnes avec IgG et IgM\u202f: le test en question est un second test.',
    },
    errors: {
      percent: {
        empty: 'Indiquez un pourcentage, comme 97 ou 98,6',
        form: 'Le pourcentage doit être un nombre simple, comme 97 ou 98,6',
        range: 'Le pourcentage doit être supérieur à 0 et au plus 100',
      },
      infected: {
        empty: 'Indiquez combien de femmes sur 10\u202f000 sont infectées',
        form: 'Les femmes infectées doivent être un nombre simple sans séparateur, comme 1 ou 1000',
        range: 'Les femmes infectées doivent être plus de 0 et moins de 10\u202f000',
      },
    },
    waiting: 'L’image revient dès que chaque champ contient un nombre utilisable.',
    result: 'Ce qui en découle',
    positive: (percent: string) => `Un résultat positif signifie une infection dans ${percent} des cas.`,
    positiveRare: (percent: string, oneIn: string) =>
      `Un résultat positif signifie une infection dans ${percent} des cas\u202f: environ 1 sur ${inFrench(oneIn)}.`,
    negative: (percent: string) => `Un résultat négatif est exact dans ${percent} des cas.`,
    names: {
      positive: 'Valeur prédictive positive',
      negative: 'Valeur prédictive négative',
    },
    percent: (value: string) => `${inFrench(value)}\u202f%`,
    below: (value: string) => `moins de ${inFrench(value)}\u202f%`,
    above: (value: string) => `plus de ${inFrench(value)}\u202f%`,
    each: (size: string) => `Chaque marque est une femme sur ${inFrench(size)}.`,
    outcomes: {
      found: 'infectées, test positif',
      missed: 'infectées, test négatif\u202f: manquées',
      falseAlarm: 'non infectées, test positif\u202f: fausse alerte',
      clear: 'non infectées, test négatif',
    },
    positives: 'Seulement celles au résultat positif, agrandi\u202f:',
    women: (count: string) => inFrench(count),
    fewerThanOne: 'moins de 1',
    picture: (size: string, parts: string) => `${inFrench(size)} femmes\u202f: ${parts}.`,
    table: 'La même chose en tableau',
    columns: { outcome: 'Femmes', count: 'Sur 10\u202f000' },
    total: { positive: 'Tous les résultats positifs', negative: 'Tous les résultats négatifs' },
  },
};
