import type { KitNote } from '../titles.ts';

/** The notes of the kit catalogue, by their English text. What a kit or a platform is called, and what is printed, stays as it is printed. */
export const kitNotes: Readonly<Record<KitNote, string>> = {
  'The US insert says 1 and 3.': 'A bula dos EUA diz 1 e 3.',
  'The EU insert says 1 and 30.': 'A bula da UE diz 1 e 30.',
  'Confidence high.': 'Confiança alta.',
  'As Architect; confidence high.': 'Como Architect; confiança alta.',
  'Toxo IgG II; also ARUP and Warde.': 'Toxo IgG II; também ARUP e Warde.',
  'The EU insert differs.': 'A bula da UE é diferente.',
  'Confidence medium.': 'Confiança média.',
  'Toxo IgM II, S/CO; confidence medium.': 'Toxo IgM II, S/CO; confiança média.',
  'Printed as ratio.': 'Impresso como razão.',
  'Printed as whole numbers: up to 9, 10-11, from 12.':
    'Impresso em números inteiros: até 9, 10-11, a partir de 12.',
  'Printed as IV; an older state of the page.': 'Impresso como IV; um estado mais antigo da página.',
  'Numbers read on a laboratory page; that they belong to this platform is recalled.':
    'Números lidos em página de laboratório; que pertençam a esta plataforma é de memória.',
  'TGS TA Toxo IgG, no grey zone.': 'TGS TA Toxo IgG, sem zona cinzenta.',
  'Grey zone printed as 6-9, which side 9 is on is not; production ended. Also PMC10854481.':
    'Zona cinzenta impressa como 6-9, de que lado fica o 9 não; produção encerrada. Também PMC10854481.',
  'Printed as ratio; confidence high.': 'Impresso como razão; confiança alta.',
  'Printed as RAI; confidence high.': 'Impresso como RAI; confiança alta.',
  'Positive: at least 3 of P30, P31, P33, P40, P45, the 30 kDa band included. The laboratory reads the bands.':
    'Positivo: pelo menos 3 de P30, P31, P33, P40, P45, incluindo a banda de 30 kDa. O laboratório lê as bandas.',
  'The laboratory reads the bands; how they are scored is not known here.':
    'O laboratório lê as bandas; aqui não se sabe como são pontuadas.',
  'No limits of this maker were found in any public source. Often printed as КП.':
    'Nenhum limite deste fabricante foi encontrado em fonte pública. Muitas vezes impresso como КП.',
  'No limits of this maker were found in any public source; nor the lowest IgG at which the avidity counts. Often printed as ИА.':
    'Nenhum limite deste fabricante foi encontrado em fonte pública, nem a IgG mais baixa com que a avidez conta. Muitas vezes impresso como ИА.',
  'Cobas 6000, no grey zone.': 'Cobas 6000, sem zona cinzenta.',
  'The US insert says 5 and 10.': 'A bula dos EUA diz 5 e 10.',
  'The EU insert says 10 and 15.': 'A bula da UE diz 10 e 15.',
  'Positive above 7.': 'Positivo acima de 7.',
  'The laboratory chooses: negative below 10 or below 5, positive from 10. Its printed limits are needed.':
    'O laboratório escolhe: negativo abaixo de 10 ou abaixo de 5, positivo a partir de 10. São necessários seus limites impressos.',
  'Printed as AI, not IU/mL.': 'Impresso como AI, não como IU/mL.',
  'No grey zone.': 'Sem zona cinzenta.',
  'The source prints high as above 60.0.': 'A fonte imprime alta como acima de 60.0.',
  'Printed as Avi %.': 'Impresso como Avi %.',
  'CMV IgG II; confidence medium.': 'CMV IgG II; confiança média.',
  'CMV IgM II; confidence medium.': 'CMV IgM II; confiança média.',
  'CMV avidity II; confidence medium.': 'CMV avidity II; confiança média.',
  'Positive above 6.': 'Positivo acima de 6.',
  'The older insert; the re-evaluated kit has a row of its own.':
    'A bula mais antiga; o kit reavaliado tem linha própria.',
  'Numbers read in an abstract; that the "II" insert uses them is recalled, confidence high.':
    'Números lidos em um resumo; que a bula “II” os use é de memória, confiança alta.',
  'Old platform.': 'Plataforma antiga.',
};
