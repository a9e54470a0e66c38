/** Where the app says whether it can be relied on: its own copy, its date, what was withdrawn since. */
export const trustWords = {
  /** Stands in the worker too, for when no page can be shown. */
  damaged: {
    title: 'Sin interpretación: la copia de este dispositivo está dañada',
    lead: 'La copia sin conexión de Torchlight está dañada o incompleta y no se puede reparar sin red. No se ejecutó nada de ella.',
    todo: 'Conéctese a internet y abra de nuevo esta página. Hasta entonces use otro dispositivo o pregunte al laboratorio.',
    again: 'Abrir de nuevo',
  },
  refused: {
    title: 'Sin interpretación. No use esta copia.',
    files: 'Hay archivos de esta copia que no son como se publicaron y no se pudieron reparar.',
    tables: 'Las tablas de esta copia no son las que se publicaron.',
    program: 'Torchlight encontró un fallo que no conoce y se detuvo.',
    todo: 'Conéctese a internet y vuelva a cargar la página. Si vuelve a salir esta página, use otro navegador u otro dispositivo, avise a quien se ocupe de él y pregunte al laboratorio por el resultado.',
    again: 'Volver a cargar',
  },
  unfinished:
    'Si se acaba de publicar una versión nueva, vuelva a cargar para terminar la actualización. Lo que ha escrito se queda hasta entonces.',
  reload: 'Volver a cargar',
  update: {
    same: (version: string) => `Sus tablas son las mismas (${version}).`,
    other: (now: string, next: string) =>
      `Con ella cambia el contenido clínico: tablas ${next} en lugar de ${now}.`,
  },
  newer: (mine: string, next: string) =>
    `Esta respuesta es de las tablas ${mine}. Hay lista para cargar una versión con las tablas ${next}.`,
  copy: {
    title: 'Copia sin conexión',
    lead: 'Si se puede contar con este dispositivo sin red. Un navegador puede borrar una copia cuando el disco está lleno o tras semanas sin uso, salvo que sea persistente.',
    verified: 'Verificada: cada archivo como se publicó',
    installed: 'Instalada como aplicación',
    persistent: 'Persistente: se conserva cuando el disco está lleno',
    withdrawals: 'Lista de respuestas retiradas leída desde este inicio',
    yes: 'sí',
    no: 'no',
    keep: 'Pedir al navegador que conserve la copia',
    notKept: 'El navegador no lo prometió.',
  },
  overdue: (due: string, today: string) =>
    `Estas tablas debían revisarse antes del ${due}; según este dispositivo hoy es ${today}. Las guías pueden haber cambiado: busque una versión más nueva y compare la respuesta con una fuente actual.`,
  clock: (made: string, today: string) =>
    `El reloj de este dispositivo es imposible: dice ${today}, pero estas tablas se hicieron el ${made}. Las respuestas no dependen del reloj. Aquí no se puede saber si las tablas están vencidas.`,
  withdrawn: {
    title: 'Retirada. No use esta respuesta.',
    some: (version: string) => `Se retiraron respuestas de las tablas ${version}`,
    reason: 'Por qué',
    todo: 'Qué hacer',
    all: 'Afecta a todas las respuestas de estas tablas.',
    rows: (ids: string) => `Afecta a las respuestas en las que contó una de estas filas: ${ids}.`,
    notGiven: 'Una respuesta retirada no se guarda como archivo, no se comparte ni se convierte en folleto.',
  },
  /** Names the place on the page where these notices stand. */
  notices: 'Sobre esta copia',
};
