import type { DecidingTitle } from '../titles.ts';

/** What the layers are called that read, decide and check last, by their English titles. */
export const layerTitles: Readonly<Record<DecidingTitle, string>> = {
  'Was there an exposure or an illness that fits?': 'Houve exposição ou doença compatível?',
  'Could the sample be too early for antibody?': 'A amostra pode ser precoce demais para anticorpos?',
  'What do the IgM methods say together?': 'O que dizem juntos os métodos de IgM?',
  'Does an earlier sample change what the IgM says?': 'Uma amostra anterior muda o que a IgM diz?',
  'What does the IgG say with its immunoblot?': 'O que diz a IgG com seu imunoblot?',
  'Is the avidity evidence, and what does its date make of it?':
    'A avidez é evidência, e o que resulta dela com sua data?',
  'Are there signs of an infection beside the serology?': 'Há sinais de infecção além da sorologia?',
  'Is there direct proof?': 'Há prova direta?',
  'Can the results be read together?': 'Os resultados podem ser lidos juntos?',
  'Did IgG appear in this pregnancy?': 'A IgG surgiu nesta gestação?',
  'Was she immune before this pregnancy?': 'Ela era imune antes desta gestação?',
  'Does IgG rise in sera run together?': 'A IgG sobe em soros testados em paralelo?',
  'Did IgG appear shortly before this pregnancy, or out of a gray zone in it?':
    'A IgG surgiu pouco antes desta gestação ou, durante ela, a partir de uma zona cinzenta?',
  'Was the organism found in her blood?': 'O agente foi encontrado no sangue dela?',
  'Is the IgG missing?': 'Falta a IgG?',
  'Has IgG stayed away after a reactive IgM?': 'A IgG continuou ausente depois de uma IgM reagente?',
  'Is a positive IgA the only antibody?': 'Uma IgA positiva é o único anticorpo?',
  'IgG negative: what does the IgM say?': 'IgG negativa: o que diz a IgM?',
  'IgG gray or low: what settles it?': 'IgG em zona cinzenta ou baixa: o que resolve?',
  'Is a positive IgG contradicted by its immunoblot?': 'Uma IgG positiva é contrariada por seu imunoblot?',
  'IgG positive and IgM reactive: what does the avidity say, with its date?':
    'IgG positiva e IgM reagente: o que diz a avidez, com sua data?',
  'IgG positive without a reactive IgM: what can still be recent?':
    'IgG positiva sem IgM reagente: o que ainda pode ser recente?',
  'Do scan or eyes forbid a reassuring word?':
    'A ultrassonografia ou os olhos impedem uma palavra tranquilizadora?',
  'Was the organism found in her throat?': 'O agente foi encontrado na garganta dela?',
  'Do two avidity methods disagree?': 'Dois métodos de avidez divergem?',
  'Can her serology be relied on?': 'A sorologia dela é confiável?',
  'Is the IgG real, and does anything contradict it?': 'A IgG é verdadeira, e algo a contradiz?',
  'Can serology be relied on in this infant?': 'A sorologia é confiável neste lactente?',
  'Was the mother infected, and has the infant signs?': 'A mãe foi infectada, e o lactente tem sinais?',
  "Is there an IgM or IgA of the infant's own?": 'Há IgM ou IgA do próprio lactente?',
  "Is the parasite's DNA found in the infant?": 'O DNA do parasita é encontrado no lactente?',
  'Which other proof is there?': 'Que outra prova há?',
  'Does the IgG rise in parallel sera?': 'A IgG sobe em soros em paralelo?',
  'Is the IgG gone, and does that count?': 'A IgG desapareceu, e isso conta?',
  'Is there a negative PCR or blot?': 'Há PCR ou blot negativo?',
  'Is the infection proven directly?': 'A infecção está provada diretamente?',
  'Can IgG and IgM be read?': 'IgG e IgM podem ser lidas?',
  'Does the IgG behave like the infant’s own?': 'A IgG se comporta como a do próprio lactente?',
  'Does another proof or the infant’s own IgM or IgA point to infection?':
    'Outra prova ou a IgM ou IgA do próprio lactente aponta para infecção?',
  'Is there a rise that proves nothing by itself?': 'Há um aumento que sozinho não prova nada?',
  'Without proof: is it excluded, or open?': 'Sem prova: excluída ou em aberto?',
  'Does something contradict an exclusion?': 'Algo contradiz uma exclusão?',
  'Rash, contact, travel or an illness that fits?': 'Exantema, contato, viagem ou doença compatível?',
  'Was she protected before the contact?': 'Ela estava protegida antes do contato?',
  'What exposure must the answer account for?': 'Que exposição a resposta precisa explicar?',
  'Was rubella RNA found in her?': 'RNA de rubéola foi encontrado nela?',
  'Does a recent vaccine explain what is new?': 'Uma vacina recente explica o que é novo?',
  'IgG positive and IgM reactive: what do avidity and exposure say?':
    'IgG positiva e IgM reagente: o que dizem a avidez e a exposição?',
  'Can a vaccine explain the antibody?': 'Uma vacina pode explicar os anticorpos?',
  "Is there an IgM of the infant's own?": 'Há IgM do próprio lactente?',
  'Is rubella RNA found in a specimen that is surely the infant’s?':
    'RNA de rubéola é encontrado em amostra que é com certeza do lactente?',
  'Does the RNA prove infection?': 'O RNA prova infecção?',
  'Is a rise the infant’s own answer to infection?':
    'Um aumento é a resposta do próprio lactente à infecção?',
  'Does the IgG stay beyond 9 months without a vaccine?': 'A IgG permanece além de 9 meses sem vacina?',
  'What is the IgG at this age?': 'Como é a IgG nesta idade?',
  'Is there a negative PCR?': 'Há PCR negativa?',
  'Is the infection proven by RNA?': 'A infecção está provada por RNA?',
  'Does IgG that stays, another proof or the infant’s own IgM point to infection?':
    'Uma IgG que permanece, outra prova ou a IgM do próprio lactente aponta para infecção?',
  'Does the serology keep the case open?': 'A sorologia mantém o caso em aberto?',
  'What does the PCR say, and was it in time?': 'O que diz a PCR, e foi a tempo?',
  'Does a positive PCR decide?': 'Uma PCR positiva decide?',
  'Has the infant bands of its own?': 'O lactente tem bandas próprias?',
  'No positive PCR: is it excluded, or open?': 'Sem PCR positiva: excluída ou em aberto?',
};
