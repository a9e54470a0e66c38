import type { cirWords as english } from '../../en/guidelines/cir.ts';
import type { Like } from '../../like.ts';

/** What the CIR laboratory table says of a pattern, and why a row is not followed. */
export const cirWords: Like<typeof english> = {
  'cir-1':
    'Linha 1 da tabela do laboratório CIR: há imunidade, nada mais é necessário. Seguida só sem exantema, contato, viagem recentes, imunidade fraca, hemoderivado, ultrassonografia alterada, doença ocular, primeiro teste tardio, ou IgG negativa ou IgM reagente anterior desta gestação.',
  'cir-1-cmv':
    'Linha 1 da tabela do laboratório CIR: imune, mas a reativação importa na gestação; observar e repetir IgM. A repetição de IgM é prática daquele laboratório: a IgM não mostra nem exclui uma reativação; só é oferecida onde o serviço a escolheu.',
  'cir-2':
    'Linha 2 da tabela do laboratório CIR: imunoblot de IgG e avidez de IgG. O imunoblot é seguido; a avidez espera até a IgG ser claramente positiva, acrescenta-se uma segunda amostra, e até lá ela é acompanhada como suscetível.',
  'cir-2-rubella':
    'Linha 2 da tabela do laboratório CIR: imunoblot de IgG e avidez de IgG. A avidez com IgG fraca não é confiável; doses documentadas, exantema e contato decidem o cuidado, e uma segunda amostra vale mais.',
  'cir-3':
    'Linha 3 da tabela do laboratório CIR: há imunidade, outros estudos não são necessários. Não seguida: uma amostra com IgM reagente não distingue infecção antiga de recente; a linha danificada se lê como imunidade conhecida, que precisa de IgG anterior documentada.',
  'cir-3-cmv':
    'Linha 3 da tabela do laboratório CIR: imunoblot de IgM. Não basta sozinho: um imunoblot apoia mas não data; acrescentam-se avidez, um segundo método de IgM e uma segunda amostra, a menos que haja IgG anterior documentada.',
  'cir-4':
    'Linha 4 da tabela do laboratório CIR: observar, repetir IgM na gestação. Seguida em parte: onde se repete, IgG e IgM são colhidas juntas, porque existe soroconversão sem IgM; acrescenta-se orientação de higiene.',
  'cir-4-rubella':
    'Linha 4 da tabela do laboratório CIR: observar, repetir IgM na gestação. Não seguida na rubéola: IgM sem exantema ou contato engana, repetir significa IgG; acrescentam-se orientação sobre contatos e vacinação após o parto (planejamento: antes da concepção).',
  'cir-5':
    'Linha 5 da tabela do laboratório CIR: imunoblot de IgM. Oferecido, mas sozinho não decide nada: uma segunda amostra mostra se a IgG aparece.',
  'cir-6':
    'Linha 6 da tabela do laboratório CIR, primeiro teste no meio da gestação: imunoblot de IgG, avidez e imunoblot de IgM. Os três são oferecidos; acrescentam-se soro guardado e laboratório de referência, porque uma avidez alta já não alcança a concepção.',
  'cir-gap-positive-grey':
    'A tabela do laboratório CIR não tem linha para IgG positiva com IgM em zona cinzenta; aqui se lê como IgM reagente, com avidez e um segundo método.',
  'cir-gap-grey-grey': 'A tabela do laboratório CIR não tem linha para IgG e IgM ambas em zona cinzenta.',
  'cir-gap-grey-positive':
    'A tabela do laboratório CIR não tem linha para IgG em zona cinzenta com IgM positiva, um padrão que pode ser o início de uma infecção.',
  'cir-gap-igm-not-done': 'A tabela do laboratório CIR não tem linha para uma amostra sem IgM.',
  'cir-gap-igg-not-done': 'A tabela do laboratório CIR não tem linha para uma amostra sem IgG.',
  'cir-gap-unread':
    'A tabela do laboratório CIR não tem linha para um resultado pendente ou que não pode ser lido.',
  'cir-gap-newborn':
    'A tabela do laboratório CIR não tem linha para um recém-nascido; suas linhas para adultos não valem para lactentes.',
};
