/** The words of the pictures of pregnancy weeks and of antibodies, in Spanish. */
import type { pictureWords as english } from '../en/pictures.ts';
import type { Like } from '../like.ts';

const plural = new Intl.PluralRules('es');
const count = (n: number, one: string, many: string) => `${n} ${plural.select(n) === 'one' ? one : many}`;
const days = (n: number) => count(n, 'día', 'días');
const weeks = (n: number) => count(n, 'semana', 'semanas');

/** Up to three weeks in days, then in weeks: "14 días", "21 semanas". */
const after = (n: number) => (n <= 21 ? days(n) : weeks(Math.round(n / 7)));

/** "7 a 14 días", "3 días a 5 semanas". */
const range = (from: number, to: number) => {
  const [first, last] = [after(from), after(to)];
  const [number = '', unit = ''] = first.split(' ');
  return unit !== '' && last.endsWith(unit) ? `${number} a ${last}` : `${first} a ${last}`;
};

/** Weeks and days from the last period: "12 semanas + 3 días", "5 semanas antes de la última regla". */
const moment = (n: number) => {
  const rest = Math.abs(n) % 7;
  const whole = weeks(Math.floor(Math.abs(n) / 7));
  const text = rest === 0 ? whole : `${whole} + ${days(rest)}`;
  return n < 0 ? `${text} antes de la última regla` : text;
};

/** A whole week after "desde", "hasta", "después de": "las 12 semanas", "5 semanas antes de la última regla". */
const week = (n: number) => (n > 1 ? `las ${weeks(n)}` : moment(n * 7));

export const pictureWords: Like<typeof english> = {
  timeline: {
    title: 'En las semanas de embarazo',
    axis: 'Semanas desde la última regla',
    moment,
    described: (caption: string) => `Línea de tiempo. ${caption} Todo ello figura en la tabla de abajo.`,

    marks: {
      conception: 'Concepción, hacia la semana 2',
      sample: (at: string) => `Esta muestra: ${at}`,
      earlier: (many: number) => (plural.select(many) === 'one' ? 'Muestra anterior' : 'Muestras anteriores'),
      rash: 'Inicio del exantema',
      contact: 'Último contacto',
      vaccine: 'Última vacuna de rubéola',
    },
    beyond: (name: string) => `${name} (más atrás)`,
    possible: 'Primoinfección posible',
    undated: 'Primoinfección: sin fecha',
    unlikely: 'Poco probable por la avidez alta',

    caption: {
      sample: (at: string) => `La muestra se tomó con ${at}.`,
      unlikely: (at: string, from: number) =>
        `La muestra se tomó con ${at}; una avidez alta hace poco probable una primoinfección después de ${week(from)}.`,
      disputed: (at: string, from: number) =>
        `La muestra se tomó con ${at}; una avidez alta habla en contra de una primoinfección después de ${week(from)}, pero el resultado no se apoya en ella.`,
      any: 'Una primoinfección es posible antes de la muestra y después de ella; estos resultados no la datan.',
      untilSample:
        'Una primoinfección es posible en cualquier momento hasta la muestra; estos resultados no la datan.',
      until: (to: number) =>
        `Una primoinfección es posible hasta ${week(to)}; nada aquí la data con más precisión.`,
      before: 'Antes de eso es posible; nada aquí la data con más precisión.',
      between: (from: number, to: number) =>
        `Una primoinfección es posible desde ${week(from)} hasta ${week(to)}; nada aquí la data con más precisión.`,
      later: (from: number) =>
        `Una primoinfección es posible desde ${week(from)}: una muy reciente aún no se ve, y todavía puede producirse una.`,
      'no-date':
        'Estos resultados no permiten saber cuándo aparecieron los anticuerpos, así que no se dibuja ningún periodo.',
      'not-first':
        'Una reinfección o una reactivación no deja fecha en estas pruebas, así que no se dibuja ningún periodo.',
    },
    none: {
      planning: 'Aún no hay embarazo, así que no se dibuja nada en sus semanas.',
      newborn:
        'Las pruebas del lactante no permiten saber cuándo se infectó la madre, así que no se dibuja nada en las semanas de embarazo.',
      'week-not-known':
        'No se conoce la semana de la muestra, así que no se puede dibujar nada en las semanas de embarazo.',
    },
  },

  bands: {
    title: 'Cómo aparecen y desaparecen los anticuerpos',
    lead: 'La misma imagen para cada infección, como si hubiera empezado en la concepción. Está compuesta a partir de las fuentes que nombra, y no es la evolución de una mujer concreta.',
    scheme: {
      infection: 'Esquema, no la curva de esta paciente: como tras una infección en la concepción',
      rash: 'Esquema, no la curva de esta paciente: como tras un exantema que empezó en la concepción',
    },
    legend: 'Línea gruesa: se suele encontrar. Línea fina: en algunas; las fuentes y las mujeres difieren.',
    names: {
      igm: 'IgM',
      igg: 'IgG',
      'low-avidity': 'Avidez baja',
      'high-avidity': 'Avidez alta',
    },
    caption: (igmFrom: number, igmTo: number, highFrom: number) =>
      `Tras una infección en la concepción, la IgM se suele encontrar desde ${week(igmFrom)} hasta ${week(igmTo)}, y en algunas mujeres más tiempo. La avidez puede ser alta desde ${week(highFrom)}, así que ninguna de las dos da por sí sola una fecha.`,
    captionRash: (igmFrom: number, igmTo: number, highFrom: number) =>
      `Tras un exantema en la concepción, la IgM se suele encontrar desde ${week(igmFrom)} hasta ${week(igmTo)}, y en algunas mujeres más tiempo. La avidez puede ser alta desde ${week(highFrom)}, así que ninguna de las dos da por sí sola una fecha.`,
    comes: {
      at: (n: number) => `se encuentra a partir de ${after(n)} después`,
      between: (from: number, to: number) => `se encuentra a partir de ${range(from, to)} después`,
      open: (from: number) => `se encuentra a partir de ${after(from)} después como muy pronto`,
    },
    goes: {
      stays: 'permanece',
      between: (from: number, to: number) => `desaparece ${range(from, to)} después`,
      open: (from: number) => `desaparece ${after(from)} después como muy pronto, o permanece`,
    },
    marks: {
      recalled: 'de memoria: compruébelo con la fuente',
      derived: 'elaborado por este proyecto',
    },
  },

  table: {
    open: 'Lo mismo en una tabla',
    columns: { what: 'Qué', when: 'Cuándo, y de dónde procede' },
    counted: 'contado desde la última regla',
    entered: 'introducido',
    assessed: 'este resultado',
    span: (from: string, to: string) => `desde ${from} hasta ${to}`,
    spanTo: (to: string) => `en cualquier momento hasta ${to}`,
    spanFrom: (from: string) => `${from} y después`,
    anyTime: 'en cualquier momento',
    noDate: 'no se puede saber',
  },
};
