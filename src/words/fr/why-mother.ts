/** Why a row of the mother's tables holds. One or two plain sentences each. */
import type * as english from '../en/why-mother.ts';
import type { Like } from '../like.ts';

export const whyMother: Like<typeof english.whyMother> = {
  // Exposure and time
  exposed:
    'Une éruption, un contact, un voyage ou une maladie évocatrice vaut exposition\u202f: des résultats calmes sont lus avec plus de prudence, et des IgM réactives ne sont pas écartées.',
  'not-exposed':
    'Éruption et contact ont reçu la réponse non, et ni voyage ni maladie évocatrice ne sont connus\u202f: aucune rubéole récente n’est à expliquer.',
  'too-early':
    'L’exposition est si récente que les anticorps peuvent ne pas être encore formés. Un résultat négatif peut être trop précoce\u202f; le prélèvement suivant tranche.',
  'too-early-undated':
    'Voyage et symptômes ne sont pas datés\u202f: un résultat négatif peut être trop précoce, jusqu’à ce qu’un second, assez tardif, soit négatif lui aussi.',

  // IgM: methods and earlier samples
  'igm-methods-disagree':
    'Sur le même sérum, une méthode IgM est négative et une autre réactive\u202f: les IgM sont lues en zone grise, ni démontrées ni exclues.',
  'igm-refuted':
    'Une seconde méthode IgM est négative sur le même sérum. Les méthodes IgM diffèrent beaucoup\u202f: les IgM réactives sont probablement non spécifiques\u202f; c’est probable, pas établi.',
  'igm-not-refuted-exposed':
    'Une seconde méthode IgM est négative, mais il y a eu une exposition ou une maladie évocatrice\u202f: les IgM réactives comptent encore.',
  'igm-earlier-reactive':
    'Un prélèvement antérieur avait des IgM réactives. Les IgM peuvent s’effacer en quelques mois\u202f: leur absence aujourd’hui ne date rien et se lit comme zone grise.',
  'first-positive-read':
    'Le plus ancien prélèvement à IgG positives est lu avec ses propres IgM, qui étaient négatives. Des IgM apparues seulement ensuite signalent alors moins probablement une primo-infection.',
  'other-cause-leans':
    'Une autre infection prouvée, comme l’EBV aigu ou le parvovirus B19, peut expliquer ces IgM. Cela oriente vers de fausses IgM et ne clôt rien.',

  // IgG and its immunoblot
  'blot-before-igg':
    'L’immunoblot IgG est positif alors que les IgG de routine sont négatives. Dans les séroconversions toxoplasmiques, l’immunoblot vire souvent le premier\u202f: ce peut être un début.',
  'blot-confirms-grey':
    'L’immunoblot montre ses propres bandes\u202f: les IgG en zone grise ou faibles sont probablement réelles. Il ne dit pas leur ancienneté.',
  'blot-refutes-grey':
    'L’immunoblot est négatif\u202f: les IgG en zone grise ou faibles sont probablement non spécifiques.',
  'low-read-as-grey':
    'Des IgG à titre faible peuvent être non spécifiques ou tout juste en train de monter\u202f: sans IgM réactives ni immunoblot positif, elles sont lues en zone grise.',
  'low-read-as-positive':
    'À côté d’IgM réactives, des IgG faibles peuvent être en train de monter\u202f: elles sont lues comme positives, jamais comme une protection.',
  'blot-contradicts-igg':
    'Les IgG sont rendues positives, mais leur immunoblot est négatif\u202f: les deux se contredisent, et on ne se fie pas à ces IgG.',
  'e2-absent':
    'Les bandes E2 apparaissent des mois après l’infection. E1 sans E2 à côté d’IgM réactives cadre avec une infection récente et compte comme avidité faible\u202f; après vaccin, E2 peut aussi manquer.',
  'avidity-on-confirmed-low': 'Les IgG sont faibles et leur immunoblot les confirme\u202f: l’avidité compte.',
  'avidity-low-earlier':
    'L’avidité faible a été mesurée sur un sérum antérieur à IgG nettes\u202f: elle compte, bien que les IgG soient faibles aujourd’hui.',
  'avidity-no-evidence':
    'L’avidité n’a de sens que sur des IgG nettement positives. Sur des IgG en zone grise, faibles ou douteuses, elle peut tromper dans les deux sens\u202f: elle n’est pas utilisée.',
  'avidity-blot-disagree':
    'L’avidité est élevée, mais l’immunoblot montre E1 sans E2 à côté d’IgM réactives\u202f: les deux se contredisent, et l’avidité est lue comme intermédiaire.',
  'sign-of-activity':
    'Une hausse des IgG sur sérums en parallèle, une PCR positive dans le sang, une échographie anormale ou une atteinte oculaire active peut signer une infection active, même chez une femme immunisée.',

  // Direct proof
  'amniotic-positive':
    'La PCR dans le liquide amniotique est positive\u202f: preuve directe de l’infection, même si la sérologie manque ou n’est pas fiable. Elle ne dit pas si l’enfant est atteint.',
  'amniotic-against-igg':
    'La PCR dans le liquide amniotique est positive, mais les IgG de la mère sont négatives\u202f: les deux se contredisent. Vérifier d’abord à qui sont ces prélèvements.',
  'amniotic-negative':
    'Une PCR négative dans le liquide amniotique rend l’infection de l’enfant moins probable mais laisse passer certains enfants infectés\u202f: le suivi continue jusqu’après la naissance.',
  'rna-found':
    'De l’ARN du virus de la rubéole a été trouvé dans sa gorge ou son sang, et aucun vaccin des 12 dernières semaines ne l’explique\u202f: preuve directe de l’infection, quoi que disent les anticorps.',
  'rna-after-vaccine':
    'De l’ARN rubéoleux trouvé dans les 12 semaines suivant un vaccin peut être du virus vaccinal\u202f: il ne prouve aucune infection. Le laboratoire doit distinguer les deux.',

  // What cannot be read
  'igg-unread': 'Le résultat des IgG est en attente, inconnu ou inclassable. Il est demandé, pas deviné.',
  'igm-unread': 'Le résultat des IgM est en attente, inconnu ou inclassable. Il est demandé, pas deviné.',
  'igg-lost':
    'Les IgG étaient rendues positives et sont négatives maintenant, ou l’ont été entre-temps. Une confusion ou un faux résultat est probable\u202f: le compte rendu antérieur est vérifié, et elle est suivie comme réceptive.',
  'avidity-on-negative':
    'Une avidité est rendue alors que les IgG sont négatives, et il n’y a pas d’IgG sur quoi la mesurer. Les résultats se contredisent\u202f: on ne se fie à aucun des deux.',
  'rise-of-negative':
    'Une hausse des IgG est rendue alors que les IgG sont négatives aujourd’hui. Les résultats se contredisent\u202f: on ne se fie à aucun des deux.',

  // Seroconversion
  'seroconversion-proved':
    'Les IgG étaient négatives pendant cette grossesse et sont positives maintenant par la même méthode ou en parallèle\u202f; IgM, avidité faible ou immunoblot concordent. La séroconversion est documentée.',
  'seroconversion-without-igm':
    'Les IgG sont devenues positives par la même méthode, mais ni IgM réactives, ni avidité faible, ni immunoblot ne l’appuient. De fausses IgG sont à exclure d’abord.',
  'seroconversion-other-assay':
    'Les IgG étaient négatives pendant cette grossesse et sont positives maintenant, mais ni par la même méthode ni en parallèle. Deux méthodes peuvent diverger sur un même sérum\u202f; tester les deux sérums ensemble.',
  'seroconversion-week-unknown':
    'Les IgG étaient négatives dans les 43 dernières semaines et sont positives maintenant, mais sans le terme, le résultat négatif peut dater d’avant la grossesse\u202f: probable tout au plus.',
  'seroconversion-low':
    'Les IgG étaient négatives et sont positives maintenant à titre faible, où les faux résultats sont fréquents\u202f: probable jusqu’à confirmation par un prélèvement ultérieur ou l’immunoblot.',
  'seroconversion-blot-negative':
    'Les IgG étaient négatives et sont réactives maintenant, mais l’immunoblot est négatif. Ce peut être non spécifique ou tout juste débutant\u202f: une infection récente reste possible.',
  'grey-after-negative-reactive':
    'Les IgG étaient négatives et commencent à apparaître, avec des IgM réactives\u202f: cela ressemble à une séroconversion en cours. Le prélèvement suivant tranche.',
  'grey-after-negative-blot':
    'Les IgG étaient négatives, sont maintenant en zone grise, et l’immunoblot montre qu’elles sont réelles. Cela cadre avec une séroconversion, même sans IgM.',
  'grey-after-negative':
    'Les IgG étaient négatives et sont maintenant en zone grise. Ce peut être le début d’une séroconversion\u202f: une infection récente reste possible.',

  // Immune before
  'immune-with-signs':
    'Des IgG positives antérieures sont documentées, et il y a maintenant un signe d’infection active\u202f: réactivation ou réinfection possible. Les anticorps seuls ne peuvent trancher.',
  'immune-reactive-exposed':
    'Des IgG positives antérieures sont documentées. Des IgM réactives avec une exposition ou une maladie évocatrice rendent une réactivation ou une réinfection possible.',
  'immune-persisting-igm':
    'Des IgG positives assez anciennes sont documentées. Les IgM peuvent persister des mois ou des années\u202f: elles ne signifient pas une primo-infection récente.',
  'immune-before':
    'Des IgG positives assez anciennes sont documentées, et les IgG sont toujours positives. Une primo-infection actuelle est très peu probable.',
  'immune-now-grey':
    'Les IgG étaient positives il y a assez longtemps et sont maintenant en zone grise. Cela cadre avec d’anciens anticorps qui ont décliné\u202f; aucune protection n’est promise sur cette base.',
  'rash-despite-immunity':
    'Une éruption, une maladie ou un contact dans les 8 dernières semaines exige une preuve même chez une femme immunisée\u202f: des réinfections existent et les IgM peuvent échapper. Un second prélèvement en parallèle tranche.',

  // Serial sera
  'rise-blot-negative':
    'Une hausse des IgG est rendue, mais leur immunoblot est négatif\u202f: les deux se contredisent, et une infection récente reste possible.',
  'rise-against-avidity':
    'Les IgG montent sur sérums en parallèle, mais l’avidité est élevée\u202f: les deux se contredisent, une infection récente reste possible et un laboratoire de référence est interrogé.',
  'rise-with-igm':
    'Les IgG montent sur sérums testés en parallèle et les IgM sont réactives\u202f: deux marqueurs concordent pour une infection récente, mais la preuve formelle manque.',
  'rise-without-igm':
    'Les IgG montent sur sérums testés en parallèle, mais aucune IgM réactive ne l’appuie. Une infection récente est possible\u202f; une réactivation ou une réinfection peut aussi faire monter les IgG.',
  'rise-high-avidity-exposed':
    'Les IgG montent à côté d’IgM réactives et d’une exposition, alors que l’avidité est élevée. Cela cadre mieux avec une réinfection rubéoleuse qu’avec une primo-infection.',
  'rubella-rise-with-igm':
    'Une hausse des IgG sur sérums testés en parallèle, avec des IgM réactives, vaut preuve d’une rubéole récente si aucun vaccin récent ne l’explique.',
  'rise-after-doses':
    'Les IgG montent chez une femme ayant une dose de vaccin documentée, et aucune IgM réactive n’appuie une primo-infection. Cela cadre avec une réinfection rubéoleuse.',

  // Shortly before the pregnancy
  'near-reactive':
    'Les IgG étaient négatives peu avant (la grossesse, ou ce prélèvement en cas de projet) et sont positives maintenant avec des IgM réactives\u202f: une infection récente est probable.',
  'near-without-igm':
    'Les IgG étaient négatives peu avant (la grossesse, ou ce prélèvement en cas de projet) et sont positives maintenant. Sans IgM réactives, la date reste ouverte.',
  'near-grey-blot':
    'Les IgG étaient négatives peu avant (la grossesse, ou ce prélèvement en cas de projet)\u202f; elles sont en zone grise et l’immunoblot les confirme\u202f: infection récente possible.',
  'grey-then-positive':
    'Les IgG étaient en zone grise plus tôt dans cette grossesse et sont positives maintenant. Une zone grise peut être le début d’une séroconversion.',
  'rubella-near':
    'Les IgG rubéole étaient négatives peu avant (la grossesse, ou ce prélèvement en cas de projet) et sont positives maintenant. Aucun vaccin entre-temps n’est connu\u202f: une infection récente est possible.',

  // PCR in the mother's blood
  'blood-pcr-with-igm':
    'La PCR est positive dans le sang de la mère et les IgM sont réactives\u202f: une infection active est probable. Une réactivation peut aussi donner de l’ADN\u202f: ce n’est pas la preuve d’une primo-infection.',
  'blood-pcr-against-avidity':
    'La PCR est positive dans le sang de la mère, mais l’avidité est élevée. Cela contredit une primo-infection récente\u202f; une réactivation ou un faux résultat est possible.',
  'blood-pcr-without-igm':
    'La PCR est positive dans le sang de la mère sans IgM réactives. Réactivation, infection ancienne ou faux résultat peuvent l’expliquer\u202f; un laboratoire de référence est interrogé.',
  'blood-pcr-low-avidity':
    'La PCR est positive dans le sang de la mère et l’avidité est faible, mais aucune IgM réactive ne l’appuie. Une infection récente est possible.',
  'blood-pcr-before-antibody':
    'La PCR est positive dans le sang de la mère, et les anticorps sont absents ou pas encore nets. Ce peut être les premiers jours d’une infection ou un faux résultat\u202f; le prélèvement suivant tranche.',

  // IgG not done
  'igm-without-igg-result':
    'Des IgM réactives sans résultat d’IgG ne tranchent rien seules, et une infection récente n’est pas exclue. Les IgG sur le même sérum passent en premier.',
  'igg-missing':
    'Sans résultat d’IgG, ni infection ni réceptivité ne peuvent être lues. Les IgG passent en premier, avec les IgM à côté.',

  // Second sample after IgM without IgG
  'igm-closed':
    'Les IgG sont toujours négatives sur un prélèvement assez tardif après les IgM réactives\u202f; après une infection, on les attendrait désormais. Les IgM étaient probablement fausses\u202f: elle compte comme réceptive.',
  'igm-gone-treated':
    'Les IgM ont disparu et les IgG sont toujours négatives, mais un traitement a été commencé, et il peut retarder les IgG. La question reste ouverte\u202f; le prélèvement suivant tranche.',
  'igm-gone-early':
    'Les IgM ont disparu et les IgG sont toujours négatives, mais ce prélèvement ne clôt rien\u202f: il suit de trop près celui aux IgM réactives, ou celui-ci avait un peu d’IgG. Le prélèvement suivant tranche.',

  // IgG negative
  'no-antibody':
    'Ni IgG ni IgM ne sont trouvées, et rien ne suggère un prélèvement trop précoce. Elle peut encore être infectée.',
  'no-antibody-or-too-early':
    'Aucun anticorps n’est mis en évidence\u202f: elle est réceptive, ou le prélèvement est trop précoce après une exposition. Le prélèvement suivant tranche\u202f; d’ici là elle est suivie comme réceptive.',
  'negative-without-igm':
    'Les IgG sont négatives, mais sans IgM les premiers jours d’une infection ne peuvent être exclus. Tant que les IgM ne sont pas connues, elle est suivie comme réceptive.',
  'igm-alone-refuted':
    'Les IgG sont négatives et une seconde méthode ne retrouve pas les IgM. Elles sont probablement non spécifiques\u202f; le second prélèvement est fait quand même, car c’est probable, pas établi.',
  'igm-grey-alone':
    'Des IgM en zone grise sans IgG peuvent être non spécifiques ou le début d’une infection, et un seul prélèvement ne peut le dire. Les IgG d’un second le disent.',
  'igm-grey-alone-exposed':
    'Des IgM en zone grise sans IgG après une exposition ou une maladie évocatrice peuvent être le début d’une infection. Les IgG d’un second prélèvement le disent.',
  'igm-alone':
    'Des IgM sans IgG sont soit les premiers jours d’une infection, soit une réaction non spécifique. Seules les IgG d’un second prélèvement le disent.',
  'blot-only':
    'Seul l’immunoblot IgG est positif\u202f: les IgG de routine sont négatives et aucune IgM réactive ne l’appuie. Ce peut être un début ou non spécifique\u202f; un second prélèvement tranche.',
  'nascent-grey':
    'L’immunoblot IgG est positif avant les IgG de routine, et les IgM sont en zone grise. Ce peut être le début d’une séroconversion\u202f; un second prélèvement tranche.',
  'nascent-positive':
    'L’immunoblot IgG est positif avant les IgG de routine, et les IgM sont positives. Ce peut être le début d’une séroconversion\u202f; un second prélèvement tranche.',
  'no-igg-no-exposure':
    'Les IgG rubéole sont négatives et ni éruption, ni contact, ni voyage, ni maladie ne sont connus\u202f: les IgM ne sont pas nécessaires. D’après ce test, elle compte comme réceptive.',
  'no-igg-exposed':
    'Les IgG rubéole sont négatives après une exposition et les IgM manquent\u202f: elle est réceptive ou le prélèvement est trop précoce. IgM et second prélèvement tranchent.',
  'no-igg-exposure-unknown':
    'Sans IgM, et sans rien savoir d’une éruption ou d’un contact, ces IgG ne peuvent être lues jusqu’au bout. Les deux sont demandés d’abord.',

  // IgG gray zone or low
  'blot-contradicts-reactive':
    'Les IgG sont positives avec des IgM réactives, mais l’immunoblot est négatif\u202f: les résultats se contredisent, et une infection récente n’est pas exclue.',
  'blot-contradicts':
    'Les IgG sont positives, mais l’immunoblot est négatif\u202f: les résultats se contredisent. Tant qu’une autre méthode IgG n’a pas tranché, aucune protection n’est supposée.',
  'grey-igm-positive':
    'Des IgG en zone grise ou faibles à côté d’IgM positives peuvent être une séroconversion en cours, ou deux résultats non spécifiques. Un second prélèvement tranche.',
  'grey-grey-exposed':
    'IgG et IgM sont toutes deux peu claires, et il y a eu une exposition ou une maladie évocatrice\u202f: une infection récente est possible.',
  'grey-grey':
    'IgG et IgM sont toutes deux peu claires sur un prélèvement\u202f: ce peut être un début, une infection ancienne ou non spécifique. Un second prélèvement tranche.',
  'grey-igm-refuted':
    'Les IgG sont peu claires, et deux méthodes divergent sur les IgM réactives. Ni infection ni protection ne peuvent être lues\u202f; un second prélèvement tranche.',
  'grey-without-igm':
    'Les IgG sont peu claires et les IgM manquent\u202f: un début ne se distingue pas d’une infection ancienne. Les IgM sur ce sérum sont demandées.',
  'grey-igm-negative':
    'Des IgG en zone grise ou faibles peuvent être d’anciens anticorps, leur début ou non spécifiques. L’immunoblot IgG aide\u202f; d’ici là elle est suivie comme réceptive.',
  'grey-confirmed':
    'L’immunoblot montre que les IgG en zone grise sont réelles, et aucune IgM réactive n’évoque une infection récente\u202f: très probablement passée. Sa date reste inconnue.',
  'grey-refuted':
    'L’immunoblot ne confirme pas les IgG en zone grise ou faibles, et aucune IgM réactive n’évoque un début. Elle compte comme réceptive.',
  'rubella-grey':
    'Des IgG rubéole en zone grise ne valent pas immunité. Les doses de vaccin documentées décident de la suite\u202f; après une exposition, il faut un second prélèvement en parallèle.',
  'grey-exposed':
    'Après une exposition, des IgG rubéole en zone grise ou faibles peuvent être en train de monter, quoi que montre l’immunoblot. Un second prélèvement en parallèle tranche.',

  // IgG positive, IgM reactive
  'igm-no-avidity':
    'Des IgG avec des IgM réactives peuvent être une infection récente, ou des IgM qui durent depuis des mois ou des années. Un seul prélèvement ne peut le dire\u202f; l’avidité aide à dater.',
  'avidity-intermediate':
    'Une avidité intermédiaire ne date rien\u202f: elle cadre avec une infection récente comme plus ancienne. À côté d’IgM réactives, elle ne rassure personne.',
  'avidity-low-marker':
    'Avidité faible, IgM réactives et un autre marqueur (IgA, ou maladie évocatrice après un résultat antérieur négatif) concordent pour une infection récente\u202f; la preuve formelle manque.',
  'avidity-low':
    'Une avidité faible peut durer de nombreux mois (pour la rubéole, aussi après un vaccin)\u202f: à côté d’IgM réactives, elle laisse une infection récente possible et n’en prouve aucune.',
  'avidity-high-planning':
    'Une avidité élevée couvre les dernières semaines ou les derniers mois\u202f: l’infection (pour la rubéole, ou le vaccin) est très probablement plus ancienne et se lit comme passée.',
  'avidity-high-plain':
    'À ce terme, une avidité élevée remonte à peu près à la conception ou avant\u202f: une infection pendant cette grossesse est peu probable, bien que les IgM soient réactives.',
  'avidity-high-between':
    'L’avidité élevée remonte à peu près à la conception, pas au-delà. Une infection après la semaine imprimée est peu probable\u202f; un laboratoire de référence vérifie la limite.',
  'avidity-high-late':
    'Une avidité élevée ne remonte que jusqu’à un certain point. À ce terme, une infection en début de grossesse reste ouverte\u202f; seul le temps après la limite imprimée est peu probable.',
  'avidity-week-unknown':
    'Une avidité élevée date le prélèvement, pas la grossesse. Sans le terme, on ne peut dire ce qu’elle exclut\u202f: le terme est demandé d’abord.',
  'cmv-avidity-low':
    'Une avidité faible avec des IgM réactives oriente vers une primo-infection à CMV dans les derniers mois. La preuve formelle serait des IgG auparavant négatives.',
  'cmv-high-avidity-symptoms':
    'Dans une étude, environ 6 primo-infections à CMV bien datées sur 100 avaient une avidité élevée en 1 à 3 mois. Avec une maladie évocatrice, une seconde méthode d’avidité est nécessaire.',
  'rubella-low-exposed':
    'Avidité faible, IgM réactives et éruption, contact ou voyage concordent pour une rubéole récente, et aucun vaccin récent ne les explique. La preuve formelle manque.',
  'high-avidity-exposed':
    'Une avidité élevée parle contre une primo-infection rubéoleuse, mais elle reste élevée en cas de réinfection. Après une exposition ou une maladie, il faut un second prélèvement en parallèle.',
  'high-avidity-exposure-unknown':
    'Une avidité élevée parle contre une primo-infection rubéoleuse, mais pas contre une réinfection. Éruption et contact ne sont pas connus et sont demandés d’abord.',

  'igm-no-avidity-passive':
    'Des IgG avec des IgM réactives peuvent être une infection récente. L’avidité ne peut la dater\u202f: après immunoglobulines ou produit sanguin, les IgG peuvent être celles du donneur.',
  'week-unknown-reactive':
    'Le terme n’est pas connu et est donc lu comme tardif\u202f: sérum conservé et laboratoire de référence sont aussi demandés, jusqu’à ce que le terme soit connu.',
  'undatable-newborn':
    'Trouvée seulement à partir du milieu de la grossesse, ou à un terme inconnu, et l’avidité ne peut situer l’infection avant la grossesse\u202f: le nouveau-né est examiné dans tous les cas.',
  'travel-hygiene':
    'Des souches atypiques de l’étranger ont réinfecté des femmes immunisées. C’est très rare\u202f; les conseils sur l’alimentation, la terre et les chats sont maintenus.',
  'avidity-low-treated':
    'L’avidité est faible, mais un traitement ralentit sa hausse\u202f: elle ne sert pas à dater l’infection. Une avidité élevée garderait son sens.',
  'steady-untreated':
    'Les IgG ne montent pas sur sérums en parallèle. Sans traitement, cela situe l’infection au moins environ 2 mois avant le premier sérum\u202f; seul, cela ne clôt rien.',
  'steady-treated':
    'Les IgG ne montent pas sur sérums en parallèle, mais un traitement ralentit leur hausse\u202f: cela ne date rien.',
  'grey-confirmed-second':
    'Des IgG en zone grise confirmées sont le plus souvent anciennes, mais rarement le début d’une séroconversion sans IgM\u202f: un second sérum montre si elles montent.',

  // IgG positive without a reactive IgM
  'first-test-late':
    'Les IgG ont été trouvées positives pour la première fois à 28 SA ou plus. IgM et avidité faible d’une infection de début de grossesse peuvent avoir disparu\u202f: date inconnue, et le nouveau-né est suivi.',
  'week-unknown':
    'Des IgG sans IgM cadrent avec une infection ancienne, mais sans le terme ce peut être une infection de début de grossesse dont les IgM ont disparu. Le terme est demandé d’abord.',
  'igg-only':
    'Des IgG sans IgM, avant ou en début de grossesse, cadrent avec une infection antérieure à elle. Un seul prélèvement ne peut en prouver la date.',
  'igm-blot-negative':
    'L’immunoblot IgM est négatif, ce qui oriente vers des IgM non spécifiques. Seul il ne clôt rien\u202f: l’avidité ou un second prélèvement tranche.',
  'igm-blot-positive':
    'L’immunoblot IgM est positif\u202f: les IgM sont plus probablement spécifiques. Il ne date rien\u202f: l’avidité ou un second prélèvement tranche.',
  'igg-old-avidity':
    'Les IgG sont positives sans IgM réactives, et une avidité élevée dans sa fenêtre date l’infection d’avant cette grossesse.',
  'igg-only-timing-unknown':
    'Des IgG sans IgM cadrent avec une infection passée, mais testées si tard, leur date est inconnue\u202f: les IgM d’une infection de début de grossesse peuvent s’être effacées. Un sérum conservé aide.',
  'cmv-igg-only':
    'Des IgG sans IgM, avant ou en début de grossesse, cadrent avec une infection à CMV antérieure à elle. Réactivation et réinfection restent possibles\u202f: aucune protection n’est promise.',
  'igg-igm-refuted':
    'Les IgG sont positives, et une seconde méthode ne retrouve pas les IgM réactives\u202f: ces IgM sont probablement fausses. Le second prélèvement le vérifie encore.',
  'iga-without-igm':
    'Des IgA antitoxoplasme sans IgM sont inhabituelles\u202f: les IgA peuvent signaler une infection récente ou persister. Elles laissent la date ouverte.',
  'avidity-low-symptoms':
    'Une avidité faible peut durer des années, mais avec une maladie évocatrice, une infection récente est possible même sans IgM réactives.',
  'avidity-low-alone':
    'Une avidité faible peut durer des années et, pour la rubéole, est fréquente après vaccin. Sans IgM réactives, elle ne prouve aucune infection récente et n’en exclut aucune.',
  'cmv-avidity-low-alone':
    'Une avidité faible rend possible une primo-infection à CMV dans les derniers mois, même sans IgM réactives\u202f: certaines primo-infections ne montrent pas d’IgM.',
  'avidity-intermediate-alone':
    'Une avidité intermédiaire cadre avec une infection récente comme plus ancienne. Sans IgM réactives, elle n’indique aucune date et ne rassure pas.',
  'avidity-high-no-igm':
    'Les IgM n’ont pas été faites, mais l’avidité élevée remonte assez loin\u202f: l’infection est très probablement ancienne.',
  'igg-no-igm-exposed':
    'Les IgG sont positives après une exposition et les IgM n’ont pas été faites\u202f: une infection récente n’est pas exclue. Les IgM sur ce sérum sont demandées.',
  'igg-without-igm':
    'Les IgG sont positives, mais sans IgM une infection récente ne se distingue pas d’une ancienne. Les IgM sur ce sérum sont demandées.',
  'e2-absent-alone':
    'Des bandes E1 sans E2 peuvent signifier une rubéole récente, mais aussi des anticorps vaccinaux. Sans IgM ni exposition, cela reste ouvert et n’est pas dit passé.',
  'e2-absent-exposed':
    'Des bandes E1 sans E2 cadrent avec une rubéole récente, et une exposition est présente ou non connue. Une infection récente est possible même sans IgM.',
  'rubella-low-without-igm':
    'Une avidité rubéole faible peut tenir à des anticorps vaccinaux, mais avec une exposition, présente ou non connue, une infection récente est possible même sans IgM.',
  'contact-covered':
    'Deux doses documentées, ou des IgG positives d’avant le contact, rendent une infection par lui peu probable. Une réinfection reste possible\u202f: elle revient aussitôt en cas d’éruption.',
  'igg-only-recent-exposure':
    'Des IgG sans IgM ne sont pas lues comme immunité après une éruption, une maladie ou un contact dans les 8 dernières semaines\u202f: les IgM peuvent échapper. Un second prélèvement en parallèle tranche.',
  'old-exposure-high-avidity':
    'Les IgM d’une exposition plus ancienne peuvent avoir disparu, mais l’avidité élevée remonte assez loin\u202f: infection ou vaccin très probablement plus anciens.',
  'igg-only-old-exposure':
    'Plus de 8 semaines après une éruption ou un contact, ou après un voyage, les IgM peuvent avoir disparu. De telles IgG ont été lues un jour comme immunité, et l’enfant était atteint\u202f; un sérum conservé est testé.',
  'igg-only-exposure-unknown':
    'Des IgG rubéole sans IgM cadrent avec une infection passée ou un vaccin. Éruption et contact ne sont pas connus et sont demandés, car l’un ou l’autre changerait la lecture.',
  'rubella-immune':
    'Les IgG rubéole sont positives, les IgM négatives, et ni éruption, ni contact, ni voyage récents ne sont connus\u202f: protection par infection passée ou vaccin.',
  'rubella-immune-no-igm':
    'Les IgG rubéole sont positives et ni éruption, ni contact, ni voyage récents ne sont connus. Les recommandations ne veulent alors pas d’IgM\u202f: réactives, elles seraient le plus souvent fausses.',
  'igg-only-no-igm-unknown':
    'Les IgG rubéole sont positives, mais les IgM n’ont pas été faites et éruption et contact ne sont pas connus\u202f: une infection récente n’est pas exclue. Les deux sont demandés d’abord.',

  // Rubella vaccine
  'vaccine-planning':
    'Un vaccin des 12 dernières semaines explique les IgM réactives. Les IgG sont positives et ni éruption ni contact ne sont connus\u202f: elle compte comme protégée.',
  'vaccine-response':
    'Dans les 12 semaines suivant un vaccin contre la rubéole, les anticorps ne permettent pas de distinguer IgM réactives, avidité faible ou hausse des IgG d’une infection.',
  'vaccine-and-exposure':
    'Un vaccin des 12 dernières semaines peut expliquer les nouveaux anticorps, mais il y a eu aussi une exposition ou une maladie évocatrice\u202f: une infection est possible.',
  'three-doses':
    'Trois doses documentées\u202f: ni dose ni contrôle de plus ne sont conseillés, même si ce test ne montre pas d’IgG nettes. Les positions des sources figurent à côté.',
  'two-doses':
    'Plusieurs pays comptent deux doses documentées comme immunité quel que soit le test. Ce test ne montre pas de protection\u202f: une dose de plus est proposée après l’accouchement.',

  // What lowers trust in a calm result
  'abnormal-scan':
    'L’échographie évoque une infection de l’enfant et des IgG sont présentes\u202f: aucune lecture rassurante des anticorps ne tient.',
  'active-eye-disease':
    'Une atteinte oculaire active avec IgG peut être une infection réactivée, même avec des anticorps calmes\u202f: aucune lecture rassurante ne tient.',
  'throat-pcr-positive':
    'La PCR a trouvé l’agent infectieux dans sa gorge. Des anticorps calmes ne l’expliquent pas\u202f; une réactivation ou une réinfection le peut\u202f: aucune lecture rassurante ne tient.',
  'avidity-methods-disagree':
    'Deux méthodes d’avidité divergent alors que les IgM sont réactives. On ne se fie à aucune pour dire l’infection ancienne.',
  immunosuppressed:
    'En cas d’immunodépression, les anticorps peuvent manquer et les IgM rester négatives lors d’une réactivation. Ici la sérologie ne montre ni n’exclut une infection.',
  immunoglobulin:
    'Des immunoglobulines ou un produit sanguin des 6 derniers mois peuvent apporter des IgG qui ne sont pas les siennes\u202f: leur présence, leur hausse et leur avidité ne prouvent rien sur elle.',

  // Plans
  'avidity-boundary':
    'Le prélèvement dépasse d’au plus 2 semaines ce qu’exclut une avidité élevée\u202f: la limite est imprimée et un laboratoire de référence est interrogé.',
  'abnormal-scan-plan': 'Une échographie anormale mène à la médecine fœtale, quoi que disent les anticorps.',
  'eye-disease-plan':
    'Une atteinte oculaire active peut être une infection réactivée et demande un spécialiste\u202f; les anticorps ne peuvent la dater.',
  'new-igg-without-igm':
    'Les IgG étaient négatives sur un prélèvement antérieur et sont là maintenant. C’est aussi urgent avant de connaître les IgM qu’après.',
  'immunoglobulin-plan':
    'Un sérum d’avant les immunoglobulines ou le produit sanguin montre ses propres anticorps\u202f: on le recherche\u202f; un spécialiste juge du reste.',
  'immunosuppressed-plan':
    'En cas d’immunodépression, les anticorps ne sont pas fiables et une réactivation peut atteindre l’enfant\u202f: un spécialiste et un laboratoire de référence jugent.',
  'first-test-late-reactive':
    'Trouvée seulement à partir du milieu de la grossesse, avec des IgM réactives\u202f: l’avidité peut ne plus remonter à la conception\u202f; sérum conservé et laboratoire de référence sont aussi nécessaires.',
  'exposed-second-sample':
    'Après une exposition ou une maladie évocatrice, des IgG positives isolées ne sont pas le dernier mot\u202f: un second sérum en parallèle montre si elles montent.',
  closed:
    'Ce qui est connu situe l’infection ou le vaccin dans le passé\u202f: aucun autre examen n’est nécessaire maintenant. Une nouvelle exposition, une éruption ou une échographie anormale rouvre la question.',
  'valaciclovir-window':
    'Une primo-infection à CMV peut tomber avant 14 SA, et 21 SA ne sont pas passées. Un essai du valaciclovir a trouvé moins d’enfants infectés après infection au premier trimestre\u202f; les recommandations divergent, les spécialistes décident.',
  'cir-practice':
    'Ce site suit le laboratoire CIR et répète les IgM pendant la grossesse après des IgG CMV positives. Les IgM ne montrent ni n’excluent une réactivation.',
  'practice-interval':
    'Le moment de retester une femme sans anticorps suit la pratique choisie pour ce site\u202f; les pays divergent. Une éruption, une maladie, un contact ou une échographie anormale n’attendent pas jusque-là.',
  'practice-no-retest':
    'La pratique choisie pour ce site ne répète pas le test en routine chez une femme sans anticorps\u202f; les pays divergent. Une éruption, une maladie, un contact ou une échographie anormale demandent aussitôt un nouveau prélèvement.',
  'recent-exposure-second':
    'Une éruption, une maladie ou un contact dans les 8 dernières semaines ne se règle que par un second sérum testé en parallèle avec celui-ci.',
  'back-if-rash':
    'Elle était probablement protégée lors de ce contact, mais des réinfections existent\u202f: toute éruption la ramène aussitôt, d’abord par téléphone.',
  'rash-with-igm':
    'Une éruption récente et des IgM réactives par au moins une méthode, jusqu’à 20 SA ou à un terme inconnu\u202f: la rubéole nuit surtout tôt, on n’attend donc pas d’autres résultats.',
  'contact-with-igm':
    'Un contact récent et des IgM réactives par au moins une méthode, jusqu’à 20 SA ou à un terme inconnu\u202f: la rubéole nuit surtout tôt, on n’attend donc pas d’autres résultats.',
  'rna-beside-igm':
    'Si les IgM sont positives avant des IgG nettes, ou réactives après un contact récent, l’ARN est recherché aussi\u202f: une primo-infection rubéoleuse peut évoluer sans éruption.',
  'igm-other-causes':
    'L’EBV et, pendant la grossesse, le parvovirus B19 peuvent rendre des IgM rubéole faussement réactives, et une infection à parvovirus derrière elles ne doit pas passer inaperçue.',
  'rubella-infection-plan':
    'La rubéole pendant la grossesse peut nuire à l’enfant, surtout tôt, et elle se transmet\u202f: médecine fœtale, autorités sanitaires et laboratoire de référence sont impliqués.',
  'reinfection-plan':
    'Une réinfection rubéoleuse nuit à l’enfant bien moins souvent qu’une primo-infection, mais elle le peut\u202f: médecine fœtale et laboratoire de référence en jugent.',
};
