import type * as english from '../en/pitfalls.ts';
import type { Like } from '../like.ts';

/** How a result has misled, and whom it does not answer for. One sentence or two, in plain words. */
export const pitfallWords: Like<typeof english.pitfallWords> = {
  'toxo-igm-years':
    'Les IgM restent souvent réactives longtemps après une infection\u202f: sur 451 personnes aux IgG et IgM réactives, 22\u202f% en avaient une récente.',
  'toxo-avidity-back':
    'Une avidité élevée remonte à environ 4 mois avant son propre prélèvement, pas au-delà\u202f: sur un prélèvement tardif, elle laisse ouvertes les premières semaines.',
  'toxo-avidity-low':
    'Une avidité faible ou intermédiaire peut durer des mois à des années\u202f; seule, elle ne montre pas une infection récente.',
  'toxo-avidity-kit':
    'Les coffrets fixent différemment les limites de l’avidité\u202f: un indice de 0,25 est faible, gris ou élevé selon le coffret. Seule compte la classe du laboratoire lui-même.',
  'toxo-early':
    'Les anticorps demandent du temps\u202f: un prélèvement des deux premières semaines après une exposition peut encore être négatif en IgG et IgM.',
  'toxo-no-igm':
    'Des séroconversions sans IgM détectables existent\u202f: comparer les IgG aux résultats antérieurs, et recontrôler IgG et IgM ensemble.',
  'toxo-late-first':
    'À partir d’environ 18 SA, des IgG sans IgM ne situent plus l’infection avant cette grossesse\u202f: les IgM avaient disparu dans environ 20\u202f% des sérums pris 21 à 52 semaines après l’infection.',
  'toxo-again':
    'Des enfants de femmes immunisées auparavant ont été infectés par réinfection avec une autre souche\u202f; les observations sont peu nombreuses, et suivaient des aliments ou voyages lointains.',
  'toxo-eye':
    'Avec une atteinte oculaire active de la mère, un enfant infecté a été rapporté alors que ses IgG à elle étaient stables et ses IgM négatives.',
  'toxo-false-igm':
    'De fausses IgM ne protègent de rien\u202f: elle compte de nouveau comme réceptive, avec conseils d’hygiène et contrôles.',
  'toxo-igm-kits':
    'Les coffrets IgM diffèrent beaucoup\u202f: parmi des sérums à IgM isolées, leur spécificité allait de 24\u202f% à 95\u202f%.',
  'toxo-titres':
    'Les chiffres de coffrets différents ne se comparent pas\u202f: une hausse ne compte que si les deux sérums ont été testés côte à côte.',
  'toxo-treated':
    'La spiramycine freine la hausse des IgG et de l’avidité\u202f: des sérums ultérieurs sous traitement datent mal une infection.',
  'toxo-amnio':
    'Une PCR négative du liquide amniotique n’exclut pas l’infection de l’enfant\u202f: elle trouvait 92\u202f% des infectés dans une étude et 64\u202f% dans une autre.',

  'rubella-igm-rare':
    'Là où la rubéole est rare, la plupart des IgM réactives sont fausses\u202f: sur 199 signalements à New York, 2 étaient une rubéole.',
  'rubella-igm-others':
    'Parvovirus B19, EBV, CMV et facteur rhumatoïde peuvent rendre ces IgM réactives\u202f; une infection à parvovirus pendant la grossesse est ainsi passée inaperçue.',
  'rubella-igm-lasts': 'Des IgM rubéole spécifiques peuvent durer des mois sans infection récente.',
  'rubella-avidity-window':
    'Les fenêtres publiées d’une avidité élevée vont de 4 semaines à 6 mois\u202f: elle n’exclut que ce qu’exclut la méthode du laboratoire lui-même.',
  'rubella-avidity-vaccine':
    'L’avidité est faible aussi après un vaccin récent\u202f: elle ne distingue pas un vaccin d’une infection.',
  'rubella-late':
    'Les IgM peuvent avoir disparu 8 semaines après une infection\u202f: un premier prélèvement plus tardif ne montre pas quand les IgG sont venues. Une femme lue comme immunisée à 12 SA a eu un enfant atteint.',
  'rubella-again':
    'Des anticorps n’excluent pas une réinfection\u202f: des enfants ont été infectés après des réinfections sans éruption, et malgré un vaccin documenté.',
  'rubella-height': 'La hauteur des IgG ne montre ni n’exclut une infection récente.',
  'rubella-early':
    'Les anticorps demandent du temps\u202f: environ la moitié ont des IgM le jour de l’éruption, plus de 90\u202f% au 5e jour.',
  'rubella-limit':
    'La limite de 10 IU/mL est une convention\u202f: le même sérum se lit autrement selon le coffret, et beaucoup de sérums avec anticorps ont été dits négatifs ou douteux.',
  'rubella-remembered':
    'Un vaccin ou une maladie dont on se souvient seulement ne vaut pas preuve d’immunité\u202f; une dose documentée, oui.',
  'rubella-parallel':
    'Le même sérum se lit autrement selon le coffret\u202f: une hausse ne compte que si les deux sérums ont été testés côte à côte.',
  'rubella-silent':
    'Des rubéoles sans éruption ont infecté des enfants\u202f: l’absence d’éruption ne parle contre rien.',
  'rubella-amnio': 'Une seule PCR négative du liquide amniotique n’exclut pas l’infection de l’enfant.',

  'cmv-igm':
    'Les IgM ne prouvent ni n’excluent\u202f: elles peuvent durer plus d’un an, et 4,7\u202f% des femmes à primo-infection bien datée n’en avaient pas.',
  'cmv-avidity-high':
    'Même précoce, une avidité élevée n’est pas absolue\u202f: 6,2\u202f% des femmes en avaient une 1 à 3 mois après une primo-infection bien datée.',
  'cmv-avidity-late':
    'Plus tard dans la grossesse, une avidité élevée ne peut exclure une primo-infection à son début\u202f; un enfant a été infecté malgré une avidité élevée au deuxième trimestre.',
  'cmv-avidity-kit':
    'Les coffrets fixent différemment les limites de l’avidité\u202f: 0,62 est élevé dans un laboratoire et intermédiaire dans un autre. Seule compte la classe du laboratoire lui-même.',
  'cmv-avidity-low':
    'Une avidité faible peut durer plus de 18 semaines\u202f: seule, elle ne montre pas une infection récente.',
  'cmv-early':
    'Les anticorps demandent du temps\u202f: dans les 60 jours suivant un contact avec un cas connu, un prélèvement négatif est trop précoce pour rassurer.',
  'cmv-immune':
    'Une femme immunisée auparavant peut encore transmettre le CMV à l’enfant, et aucun de ses examens de sang ne le montre de façon fiable.',
  'cmv-low-igg':
    'Des IgG faibles peuvent être fausses\u202f: sur 33 femmes aux IgG faibles retestées, 11 n’avaient pas d’anticorps.',
  'cmv-ebv': 'Une infection aiguë à EBV peut rendre ces IgM réactives.',
  'cmv-igm-kits':
    'Les coffrets IgM diffèrent beaucoup\u202f: sur les mêmes 369 sérums, l’un en a trouvé 105 réactifs et un autre 48.',
  'cmv-seroconversion':
    'Une séroconversion demande un second regard\u202f: sur 10 femmes adressées pour cela, aucune n’en avait, car les IgG étaient fausses.',
  'cmv-blood-pcr':
    'La PCR dans le sang de la mère n’est pas un examen de l’enfant\u202f: celle du liquide amniotique l’est.',
  'cmv-amnio':
    'Une PCR négative du liquide amniotique n’exclut pas l’infection\u202f: sur 712 enfants dans ce cas, 24 étaient infectés.',

  'toxo-child-igm':
    'IgM et IgA laissent passer des nouveau-nés infectés\u202f: ensemble elles en trouvaient 73\u202f%.',
  'toxo-child-cord':
    'IgM et IgA du sang de cordon peuvent être celles de la mère\u202f: moins d’enfants non infectés y étaient à juste titre négatifs (85 à 88\u202f%) que dans leur propre sang (98 à 100\u202f%).',
  'toxo-child-rebound':
    'Une infection ne s’est parfois révélée que par une hausse des IgG à 6 mois, après une PCR amniotique négative et des IgM négatives.',
  'toxo-child-signs':
    'Un enfant infecté peut paraître bien portant\u202f: sur 153 enfants infectés nés vivants, 27\u202f% ont eu un signe spécifique en quelques années.',
  'rubella-child-igm':
    'Environ 20\u202f% des enfants infectés n’ont pas d’IgM le premier mois\u202f: elles sont alors répétées.',
  'rubella-child-mmr':
    'Un vaccin fait avant le prélèvement tardif d’IgG le rend illisible\u202f: prélever d’abord.',
  'rubella-child-sheds': 'Un enfant infecté peut être contagieux jusqu’à l’âge d’un an.',
  'rubella-child-later':
    'Une perte auditive et d’autres atteintes peuvent venir plus tard\u202f: normal à la naissance ne lève pas l’alerte.',
  'cmv-child-21':
    'À partir du 22e jour, une PCR qui trouve le CMV ne distingue plus une infection d’avant la naissance d’une infection d’après.',
  'cmv-child-saliva':
    'La salive peut contenir du CMV du lait maternel\u202f: 15 résultats salivaires sur 96 n’ont pas été confirmés dans l’urine.',
  'cmv-child-spot':
    'La PCR sur buvard de sang séché en laisse passer beaucoup\u202f: elle trouvait 34 à 77\u202f% des enfants infectés.',
  'cmv-child-igm':
    'Les IgM du nouveau-né laissent passer plus d’un tiers des enfants infectés, et ses IgG sont celles de la mère.',

  'not-weak': 'une femme immunodéprimée, si cela n’a pas été saisi\u202f: ses anticorps peuvent manquer.',
  'not-donor':
    'les mois suivant des immunoglobulines ou un produit sanguin, si cela n’a pas été saisi\u202f: les anticorps peuvent être ceux du donneur.',
  'not-baby': 'dire si l’enfant est infecté ou atteint\u202f: les anticorps de la mère ne le montrent pas.',
  'not-later': 'un prélèvement ultérieur, ou une grossesse commencée depuis\u202f: à saisir de nouveau.',
  'not-mother': 'la mère\u202f: son propre prélèvement se lit avec une autre table.',
  'not-donor-child':
    'un enfant ayant reçu des immunoglobulines ou un produit sanguin, si cela n’a pas été saisi\u202f: les anticorps peuvent être ceux du donneur.',
  'not-older': 'un enfant de plus de 18 mois, ou toute autre question qu’une infection avant la naissance.',
};
