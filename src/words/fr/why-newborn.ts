/** Why a row of a newborn table decided as it did. One plain sentence each. */
import type * as english from '../en/why-newborn.ts';
import type { Like } from '../like.ts';

export const whyNewborn: Like<typeof english.whyNewborn> = {
  // Serology, all three pathogens
  'nb-igm-methods-disagree':
    'Deux méthodes IgM divergent\u202f: les IgM sont lues en zone grise et ne montrent ni n’excluent l’infection.',
  'nb-igm-blot-leans':
    'Seul un immunoblot IgM parle contre les IgM réactives\u202f; il ne fait qu’orienter\u202f: les IgM sont lues en zone grise.',
  'nb-igm-refuted':
    'Une seconde méthode IgM est négative sur le même sérum\u202f: les IgM réactives ne sont probablement pas réelles.',
  'nb-igg-doubted':
    'Les IgG sont positives, mais leur immunoblot est négatif\u202f: ces IgG ne prouvent rien.',
  'nb-igg-unread':
    'Le résultat des IgG est en attente, inconnu ou inclassable\u202f; il est demandé, pas deviné.',
  'nb-igm-unread':
    'Le résultat des IgM est en attente, inconnu ou inclassable\u202f; il est demandé, pas deviné.',
  'nb-igg-contradicted':
    'Les IgG sont négatives, mais une avidité ou un immunoblot IgG positif est rendu\u202f: les résultats se contredisent.',
  'nb-igg-missing': 'Le résultat des IgG manque\u202f: les IgM ne peuvent être lues jusqu’au bout.',
  'nb-igm-missing': 'Le résultat des IgM manque, et sans lui rien n’est exclu.',
  'nb-igg-mothers':
    'Ces IgG sont celles de la mère tant qu’elles ne montent pas ou ne persistent pas\u202f; elles ne montrent ni n’excluent l’infection de l’enfant.',
  'nb-igg-mother-none':
    'La mère n’a pas été infectée pendant cette grossesse et il n’y a pas de signes\u202f: ce sont probablement ses anticorps\u202f; ils sont suivis jusqu’à leur disparition.',
  'nb-igm-negative-alone':
    'Des IgM négatives seules n’excluent rien\u202f: beaucoup d’enfants infectés n’en ont pas.',
  'nb-igm-reactive-earlier':
    'Un prélèvement antérieur de cet enfant avait des IgM réactives\u202f: un résultat calme aujourd’hui n’exclut pas l’infection.',
  'nb-no-result':
    'Aucun résultat n’est encore connu\u202f: rien ne peut être dit\u202f; le bilan passe en premier.',
  'nb-background-calm':
    'La sérologie de la mère ne montre pas d’infection pendant cette grossesse, et l’enfant n’a pas de signes.',
  'nb-mother-never':
    'La mère n’a pas été infectée pendant cette grossesse, l’enfant n’a ni IgG ni IgM et pas de signes.',
  'nb-passive':
    'Immunoglobulines ou produit sanguin dans les 6 derniers mois\u202f: les IgG peuvent être passives, leur hausse ou leur persistance ne prouve rien.',
  'nb-immunity': 'L’enfant est immunodéprimé\u202f: des anticorps négatifs peuvent l’être faussement.',
  'nb-fragile-negative':
    'Les IgG sont négatives, mais la sérologie n’est pas fiable chez cet enfant\u202f: elle n’exclut rien.',
  'nb-fragile-positive':
    'Les IgG peuvent être passives ou faussement négatives chez cet enfant\u202f: elles n’excluent rien.',
  'nb-rise-open':
    'Une hausse des IgG est rendue, mais elle peut être passive, douteuse ou vaccinale\u202f: cela ne prouve et n’exclut rien.',
  'nb-rise-contradicts':
    'Une hausse des IgG est rendue, mais aujourd’hui les IgG sont négatives\u202f: les résultats se contredisent.',

  // IgM and IgA
  'nb-igm-own': 'Des IgM dans le sang propre de l’enfant ne viennent pas de la mère.',
  'nb-iga-own': 'Des IgA dans le sang propre de l’enfant à partir du 10e jour ne viennent pas de la mère.',
  'nb-own-marker':
    'Le sang propre de l’enfant contient des anticorps qui ne passent pas le placenta\u202f; cela oriente vers une infection et reste à confirmer.',
  'nb-igm-too-early':
    'Des IgM avant le 5e jour, ou à un âge inconnu, peuvent venir du sang de la mère à la naissance.',
  'nb-iga-too-early':
    'Des IgA avant le 10e jour, ou à un âge inconnu, peuvent venir du sang de la mère à la naissance.',
  'nb-igm-not-own':
    'Les IgM ont été trouvées dans le sang de cordon ou un prélèvement d’origine inconnue\u202f: du sang de la mère peut s’y être mêlé.',
  'nb-iga-not-own':
    'Les IgA ont été trouvées dans le sang de cordon ou un prélèvement d’origine inconnue\u202f: du sang de la mère peut s’y être mêlé.',
  'nb-igm-grey': 'Les IgM sont en zone grise\u202f: elles laissent l’infection possible et ne prouvent rien.',
  'nb-iga-grey': 'Les IgA sont en zone grise\u202f: elles laissent l’infection possible et ne prouvent rien.',
  'nb-iga-odd':
    'Les IgA sont réactives\u202f; pour cette infection elles ne prouvent rien, mais le cas reste ouvert.',
  'nb-marker-weak':
    'Des IgM ou IgA réactives trop précoces, en zone grise, proches d’un vaccin ou pas sûrement celles de l’enfant rendent l’infection possible, pas plus.',
  'nb-refuted-open':
    'Une seconde méthode réfute les IgM, mais rien d’autre n’exclut l’infection\u202f: elle reste possible.',
  'nb-refuted-rest-excludes':
    'Une seconde méthode réfute les IgM, et tout le reste parle contre l’infection\u202f; un prélèvement de plus est encore demandé.',
  'nb-sample-cord':
    'C’est du sang de cordon\u202f: IgM et IgA peuvent y être celles de la mère, et un résultat négatif n’exclut rien.',
  'nb-sample-unknown':
    'On ne sait pas si c’était du sang de cordon\u202f: des IgM ou IgA réactives ne sont pas prises pour celles de l’enfant.',

  'nb-igg-returned':
    'Les IgG avaient disparu et sont revenues. Un rebond montre l’infection de l’enfant une fois les deux sérums testés en parallèle\u202f; on ne compare pas les chiffres de séries séparées.',

  // Other proof
  'nb-pcr-cord':
    'La PCR est positive dans le sang de cordon, ou dans un sang d’origine inconnue\u202f; cela oriente vers une infection et se confirme chez l’enfant.',
  'nb-pcr-odd':
    'La PCR est positive sur un prélèvement non validé pour cette infection\u202f: le cas reste ouvert jusqu’à ce qu’un prélèvement usuel soit testé.',
  'nb-amniotic':
    'La PCR dans le liquide amniotique était positive\u202f; l’enfant est probablement infecté, et ses propres prélèvements le confirment.',
  'nb-mother-child-blot':
    'L’enfant a des bandes d’anticorps absentes du sérum de la mère\u202f: il fabrique ses propres anticorps.',
  'nb-proof-against-igg':
    'Une preuve ou des IgM de l’enfant s’opposent à des IgG négatives\u202f: les IgG sont répétées par une autre méthode.',

  // Toxoplasma
  'nb-toxo-pcr':
    'De l’ADN de toxoplasme dans le sang ou l’urine de l’enfant prouve une infection avant la naissance.',
  'nb-toxo-rise':
    'Les IgG de l’enfant montent sur sérums testés en parallèle\u202f: ce sont ses propres anticorps.',
  'nb-toxo-persists':
    'Des IgG encore positives au-delà de 12 mois sont celles de l’enfant, car celles de la mère ont alors disparu.',
  'nb-toxo-gone-twice':
    'Les IgG d’un enfant non traité sont négatives deux fois, toutes deux à partir de 5 mois\u202f: c’étaient celles de la mère, et elles ont disparu.',
  'nb-toxo-gone-late':
    'Les IgG d’un enfant non traité sont négatives au-delà de 12 mois\u202f: c’étaient celles de la mère, et elles ont disparu.',
  'nb-toxo-gone-early':
    'Une seule fois des IgG négatives, ou avant 5 mois, n’exclut pas l’infection\u202f; l’évolution des IgG tranche.',
  'nb-toxo-gone-treated':
    'Un traitement peut faire disparaître les IgG un temps\u202f: des IgG négatives pendant ou après lui n’excluent rien.',
  'nb-toxo-gone-untold':
    'On ne sait pas si l’enfant a été traité\u202f; seul un enfant non traité est mis hors de cause par des IgG négatives.',

  // Rubella
  'nb-vaccine-recent':
    'Un vaccin contre la rubéole dans les 12 dernières semaines peut à lui seul produire IgM, hausse et ARN viral.',
  'nb-rubella-rna':
    'De l’ARN du virus de la rubéole dans un prélèvement propre de l’enfant prouve l’infection.',
  'nb-rubella-vaccine-rna':
    'De l’ARN rubéoleux a été trouvé dans les 12 semaines suivant un vaccin\u202f: le laboratoire de référence distingue virus vaccinal et virus sauvage.',
  'nb-blot-vaccine':
    'Des bandes propres à l’enfant sont apparues dans les 12 semaines suivant un vaccin contre la rubéole\u202f: elles peuvent être la réponse au vaccin.',
  'nb-rubella-rise':
    'Les IgG de l’enfant montent sur sérums testés en parallèle, sans vaccin enregistré\u202f; cela oriente vers une infection.',
  'nb-rubella-persists-once':
    'Les IgG sont positives au-delà de 9 mois chez un enfant jamais vacciné\u202f; un second sérum en parallèle le confirme.',
  'nb-rubella-persists-twice':
    'Des IgG au-delà de 9 mois qui ne baissent pas sur sérums en parallèle, chez un enfant jamais vacciné, sont les siennes.',
  'nb-rubella-gone-late':
    'IgG et IgM sont négatives au-delà de 9 mois et il n’y a pas de signes\u202f: les anticorps de la mère ont disparu et aucun n’a suivi.',
  'nb-rubella-gone-early':
    'Des IgG négatives avant 9 mois n’excluent pas l’infection, sauf si la mère n’a jamais été infectée et qu’il n’y a pas de signes.',
  'nb-rubella-signs-open':
    'Les IgG ont disparu, mais des signes sont présents ou non connus\u202f: l’infection n’est pas exclue.',
  'nb-rubella-mothers-igg':
    'La mère n’a pas été infectée, il n’y a ni signes ni IgM\u202f: ces IgG sont les anticorps de la mère.',
  'nb-rubella-late-igg':
    'Des IgG au-delà de 9 mois ne sont plus celles de la mère\u202f; sans l’histoire vaccinale, ce peut être vaccin ou infection.',
  'nb-rubella-undated':
    'Les IgG sont en zone grise, douteuses ou d’âge inconnu\u202f: elles ne se distinguent pas des anticorps de la mère.',
  'nb-rubella-suspicion':
    'Infection de la mère, ou signes chez l’enfant\u202f: déclarer et isoler dès la suspicion, avant le retour des examens.',

  // CMV
  'nb-cmv-igm': 'Les IgM CMV d’un enfant sont souvent fausses et souvent absentes\u202f: la PCR tranche.',
  'nb-cmv-marker':
    'Des IgM ou IgA réactives laissent le CMV possible\u202f; la PCR tranche, et un nouvel examen d’urine est demandé.',
  'nb-cmv-by-day-21':
    'La PCR CMV dans l’urine, ou le sang propre de l’enfant, était positive au plus tard au 21e jour\u202f: infection avant la naissance.',
  'nb-cmv-spot':
    'De l’ADN de CMV sur le buvard de sang séché des premiers jours prouve une infection avant la naissance, à tout âge.',
  'nb-cmv-spot-against-urine':
    'Le buvard de sang séché est positif et l’urine jusqu’au 21e jour négative\u202f: l’infection est probable, et les deux sont répétés.',
  'nb-cmv-blood-against-urine':
    'Le sang de l’enfant est positif et l’urine jusqu’au 21e jour négative\u202f: l’infection est probable, et les deux sont répétés.',
  'nb-cmv-saliva': 'Seule la salive est positive\u202f: le lait peut en être la cause, l’urine confirme.',
  'nb-cmv-two-kinds':
    'La PCR positive seule prouverait peu, mais le liquide amniotique ou le blot mère-enfant va dans le même sens.',
  'nb-cmv-refuted':
    'Une PCR positive dans la salive ou le sang de cordon n’est pas confirmée dans l’urine\u202f: l’infection reste possible, et les deux sont répétées.',
  'nb-cmv-late':
    'La première PCR positive est venue après le 21e jour ou à un âge inconnu\u202f: ce peut être une infection d’après la naissance, et le buvard tranche.',
  'nb-cmv-urine-negative':
    'La PCR CMV dans l’urine était négative au plus tard au 21e jour, et rien d’autre n’oriente vers une infection.',
  'nb-cmv-saliva-negative':
    'La PCR CMV dans la salive était négative au plus tard au 21e jour, la mère n’a pas été infectée et il n’y a pas de signes.',
  'nb-cmv-saliva-negative-open':
    'Une salive négative seule n’exclut le CMV que si la mère n’a jamais été infectée et qu’il n’y a pas de signes\u202f; l’urine tranche.',
  'nb-cmv-late-negative':
    'Une PCR négative après le 21e jour, ou à un âge inconnu, n’exclut rien d’avant la naissance.',
  'nb-cmv-no-pcr':
    'Aucune PCR dans l’urine ou la salive n’est connue\u202f; anticorps, PCR sanguine négative ou buvard négatif ne montrent ni n’excluent le CMV.',
  'nb-cmv-last-week':
    'Du 14e au 21e jour sans PCR CMV dans l’urine ou la salive\u202f: après le 21e jour, une PCR positive ne prouve plus une infection avant la naissance.',
  'nb-cmv-age-unknown':
    'L’âge n’est pas connu\u202f: les 21 jours où une PCR prouve une infection avant la naissance touchent peut-être à leur fin.',
  'nb-cmv-repeat-both':
    'Salive et urine divergent\u202f: les deux sont répétées, la salive bien après une tétée.',

  'nb-rebound':
    'Les IgG ont été négatives puis de nouveau positives avant de devenir négatives\u202f: ce n’est pas une évolution qui exclut une infection.',
  'nb-e2-absent':
    'L’immunoblot montre des bandes E1 sans E2, comme après une infection récente\u202f: la rubéole n’est pas exclue.',
  'nb-cord-later':
    'Le sang de cordon se prélève à la naissance, et ce prélèvement est plus tardif\u202f: son origine doit être éclaircie avant d’exclure quoi que ce soit.',
  'nb-blot-before-igg':
    'L’immunoblot montre des bandes avant le dosage des IgG, et les IgM sont réactives\u202f: les IgG sont lues en zone grise.',
  // Care
  'nb-signs-today':
    'Des signes chez l’enfant rendent la situation urgente\u202f: on parle au spécialiste aujourd’hui.',
  'nb-signs-other-cause': 'Les signes demandent une autre explication\u202f: le bilan continue.',
};
