import type * as english from '../en/pictures.ts';
import type { Like } from '../like.ts';
import { count } from './plural.ts';

/** Up to three weeks in days, then in weeks: "14 jours", "21 semaines". */
const after = (days: number) =>
  days <= 21 ? count(days, 'jour', 'jours') : count(Math.round(days / 7), 'semaine', 'semaines');

/** "7 à 14 jours", "3 jours à 5 semaines". */
const range = (from: number, to: number) => {
  const [first, last] = [after(from), after(to)];
  const [number = '', unit = ''] = first.split(' ');
  return unit !== '' && last.endsWith(unit) ? `${number} à ${last}` : `${first} à ${last}`;
};

/** Weeks and days from the last period: "12 semaines + 3 jours", "5 semaines avant les dernières règles". */
const moment = (days: number) => {
  const whole = Math.floor(Math.abs(days) / 7);
  const rest = Math.abs(days) % 7;
  const weeks = count(whole, 'semaine', 'semaines');
  const text = rest === 0 ? weeks : `${weeks} + ${count(rest, 'jour', 'jours')}`;
  return days < 0 ? `${text} avant les dernières règles` : text;
};

/** A whole week in a sentence: "12 semaines", "5 semaines avant les dernières règles". */
const week = (weeks: number) => moment(weeks * 7);

/** The words of the pictures. Weeks are whole, counted from the last period, and may be negative. */
export const pictureWords: Like<typeof english.pictureWords> = {
  timeline: {
    title: 'Sur les semaines de grossesse',
    axis: 'Semaines d’aménorrhée',
    moment,
    described: (caption: string) => `Frise. ${caption} Tout figure dans le tableau en dessous.`,

    marks: {
      conception: 'Conception, vers 2 SA',
      sample: (at: string) => `Ce prélèvement\u202f: ${at}`,
      earlier: (n: number) => (n === 1 ? 'Prélèvement antérieur' : 'Prélèvements antérieurs'),
      rash: 'Début de l’éruption',
      contact: 'Dernier contact',
      vaccine: 'Dernier vaccin rubéole',
    },
    beyond: (name: string) => `${name} (plus ancien)`,
    possible: 'Primo-infection possible',
    undated: 'Primo-infection\u202f: sans date',
    unlikely: 'Peu probable (avidité élevée)',

    caption: {
      sample: (at: string) => `Le prélèvement a été fait à ${at}.`,
      unlikely: (at: string, from: number) =>
        `Le prélèvement a été fait à ${at}\u202f; une avidité élevée rend peu probable une primo-infection plus tard que ${week(from)}.`,
      disputed: (at: string, from: number) =>
        `Le prélèvement a été fait à ${at}\u202f; une avidité élevée parle contre une primo-infection plus tard que ${week(from)}, mais le résultat ne s’y fie pas.`,
      any: 'Une primo-infection est possible avant le prélèvement et après lui\u202f; ces résultats ne la datent pas.',
      untilSample:
        'Une primo-infection est possible à tout moment jusqu’au prélèvement\u202f; ces résultats ne la datent pas.',
      until: (to: number) =>
        `Une primo-infection est possible jusqu’à ${week(to)}\u202f; rien ici ne la date mieux.`,
      before: 'Avant cela elle est possible\u202f; rien ici ne la date mieux.',
      between: (from: number, to: number) =>
        `Une primo-infection est possible de ${week(from)} à ${week(to)}\u202f; rien ici ne la date mieux.`,
      later: (from: number) =>
        `Une primo-infection est possible à partir de ${week(from)}\u202f: une infection très récente ne se voit pas encore, et une autre peut encore venir.`,
      'no-date':
        'Ces résultats ne disent pas quand les anticorps sont apparus\u202f: aucune période n’est dessinée.',
      'not-first':
        'Une réinfection ou une réactivation ne laisse pas de date dans ces examens\u202f: aucune période n’est dessinée.',
    },
    none: {
      planning: 'Il n’y a pas encore de grossesse\u202f: rien n’est dessiné sur ses semaines.',
      newborn:
        'Les examens de l’enfant ne disent pas quand la mère a été infectée\u202f: rien n’est dessiné sur les semaines de grossesse.',
      'week-not-known':
        'Le terme au prélèvement n’est pas connu\u202f: rien ne peut être dessiné sur les semaines de grossesse.',
    },
  },

  bands: {
    title: 'Comment les anticorps viennent et partent',
    lead: 'La même image pour chaque infection, comme si elle avait commencé à la conception. Elle est composée d’après les sources qu’elle nomme, et n’est l’évolution d’aucune femme.',
    scheme: {
      infection: 'Schéma, pas la courbe de cette patiente\u202f: comme après une infection à la conception',
      rash: 'Schéma, pas la courbe de cette patiente\u202f: comme après une éruption débutée à la conception',
    },
    legend:
      'Trait épais\u202f: présent d’ordinaire. Trait fin\u202f: présent chez certaines\u202f; sources et femmes diffèrent.',
    names: {
      igm: 'IgM',
      igg: 'IgG',
      'low-avidity': 'Avidité faible',
      'high-avidity': 'Avidité élevée',
    },
    caption: (igmFrom: number, igmTo: number, highFrom: number) =>
      `Après une infection à la conception, les IgM sont d’ordinaire présentes de ${week(igmFrom)} à ${week(igmTo)}, et plus longtemps chez certaines femmes. L’avidité peut être élevée à partir de ${week(highFrom)}\u202f: aucune des deux, seule, ne donne une date.`,
    captionRash: (igmFrom: number, igmTo: number, highFrom: number) =>
      `Après une éruption à la conception, les IgM sont d’ordinaire présentes de ${week(igmFrom)} à ${week(igmTo)}, et plus longtemps chez certaines femmes. L’avidité peut être élevée à partir de ${week(highFrom)}\u202f: aucune des deux, seule, ne donne une date.`,
    comes: {
      at: (days: number) => `présent à partir de ${after(days)} après`,
      between: (from: number, to: number) => `présent à partir de ${range(from, to)} après`,
      open: (from: number) => `présent au plus tôt ${after(from)} après`,
    },
    goes: {
      stays: 'reste',
      between: (from: number, to: number) => `disparu ${range(from, to)} après`,
      open: (from: number) => `disparu au plus tôt ${after(from)} après, ou reste`,
    },
    marks: {
      recalled: 'cité de mémoire\u202f: à vérifier dans la source',
      derived: 'établi par ce projet',
    },
  },

  table: {
    open: 'La même chose en tableau',
    columns: { what: 'Quoi', when: 'Quand, et d’où cela vient' },
    counted: 'compté depuis les dernières règles',
    entered: 'saisi',
    assessed: 'ce résultat',
    span: (from: string, to: string) => `${from} à ${to}`,
    spanTo: (to: string) => `à tout moment jusqu’à ${to}`,
    spanFrom: (from: string) => `${from} et plus tard`,
    anyTime: 'à tout moment',
    noDate: 'ne peut être dit',
  },
};
