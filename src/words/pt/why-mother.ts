import type { whyMother as english } from '../en/why-mother.ts';
import type { Like } from '../like.ts';

/** Why a row of the mother's tables holds. One or two plain sentences each. */
export const whyMother: Like<typeof english> = {
  // Exposure and time
  exposed:
    'Exantema, contato, viagem ou doença compatível conta como exposição: resultados tranquilos são lidos com mais cautela, e uma IgM reagente não é descartada.',
  'not-exposed':
    'Exantema e contato foram respondidos com não, e não se conhece viagem nem doença compatível: não há rubéola recente a explicar.',
  'too-early':
    'A exposição é tão recente que o anticorpo pode ainda não ter se formado. Um resultado negativo pode ser precoce; a próxima amostra decide.',
  'too-early-undated':
    'Viagem e sintomas não têm data; um resultado negativo pode ser precoce até que um segundo, colhido tarde o bastante, também seja negativo.',

  // IgM: methods and earlier samples
  'igm-methods-disagree':
    'Um método de IgM é negativo e outro reagente no mesmo soro; a IgM é lida como zona cinzenta: nem demonstrada nem excluída.',
  'igm-refuted':
    'Um segundo método de IgM é negativo no mesmo soro. Os métodos de IgM diferem muito; a IgM reagente é provavelmente inespecífica: é provável, não resolvido.',
  'igm-not-refuted-exposed':
    'Um segundo método de IgM é negativo, mas houve exposição ou doença compatível; a IgM reagente continua valendo.',
  'igm-earlier-reactive':
    'Uma amostra anterior tinha IgM reagente. A IgM pode sumir em meses; sua ausência hoje não dá data e é lida como zona cinzenta.',
  'first-positive-read':
    'A primeira amostra com IgG positiva é lida com a sua própria IgM, que era negativa. Uma IgM que só aparece depois marca com menos probabilidade uma primoinfecção.',
  'other-cause-leans':
    'Outra infecção comprovada, como EBV agudo ou parvovírus B19, pode explicar esta IgM. Isso inclina para uma IgM falsa e não encerra nada.',

  // IgG and its immunoblot
  'blot-before-igg':
    'O imunoblot de IgG é positivo com IgG de rotina negativa. Nas soroconversões de toxoplasma o imunoblot muitas vezes vira primeiro; pode ser um início.',
  'blot-confirms-grey':
    'O imunoblot mostra bandas próprias; a IgG em zona cinzenta ou baixa é provavelmente real. Não diz há quanto tempo existe.',
  'blot-refutes-grey':
    'O imunoblot é negativo; a IgG em zona cinzenta ou baixa é provavelmente inespecífica.',
  'low-read-as-grey':
    'IgG em título baixo pode ser inespecífica ou estar só começando a subir; sem IgM reagente ou imunoblot positivo é lida como zona cinzenta.',
  'low-read-as-positive':
    'Ao lado de IgM reagente, uma IgG baixa pode estar começando a subir; é lida como positiva, nunca como proteção.',
  'blot-contradicts-igg':
    'A IgG é dada como positiva, mas seu imunoblot é negativo: os dois se contradizem, e não se confia nesta IgG.',
  'e2-absent':
    'Bandas E2 aparecem meses após a infecção. E1 sem E2 com IgM reagente combina com infecção recente e conta como avidez baixa; após vacina a E2 também pode faltar.',
  'avidity-on-confirmed-low': 'A IgG é baixa e seu imunoblot a confirma; por isso a avidez vale.',
  'avidity-low-earlier':
    'A avidez baixa foi medida em um soro anterior com IgG clara; vale, embora a IgG seja baixa hoje.',
  'avidity-no-evidence':
    'A avidez só tem sentido com IgG claramente positiva. Com IgG em zona cinzenta, baixa ou duvidosa pode enganar nos dois sentidos; não é usada.',
  'avidity-blot-disagree':
    'A avidez é alta, mas o imunoblot mostra E1 sem E2 com IgM reagente: os dois se contradizem, e a avidez é lida como intermediária.',
  'sign-of-activity':
    'Aumento de IgG em soros paralelos, PCR positiva no sangue, ultrassonografia alterada ou doença ocular ativa pode ser sinal de infecção ativa, também em mulher imune.',

  // Direct proof
  'amniotic-positive':
    'A PCR no líquido amniótico é positiva: prova direta de infecção, mesmo onde a sorologia falta ou não é confiável. Não diz se o bebê foi afetado.',
  'amniotic-against-igg':
    'A PCR no líquido amniótico é positiva, mas a IgG da mãe é negativa: os dois se contradizem. Verificar primeiro de quem são as amostras.',
  'amniotic-negative':
    'PCR negativa no líquido amniótico torna menos provável a infecção do bebê, mas deixa passar alguns infectados; o seguimento continua até depois do nascimento.',
  'rna-found':
    'RNA de rubéola foi encontrado na garganta ou no sangue dela e nenhuma vacina das últimas 12 semanas o explica: prova direta de infecção, digam o que disserem os anticorpos.',
  'rna-after-vaccine':
    'RNA de rubéola até 12 semanas após uma vacina pode ser vírus vacinal e não prova infecção. O laboratório precisa distinguir os dois.',

  // What cannot be read
  'igg-unread':
    'O resultado de IgG está pendente, é desconhecido ou não pode ser classificado. É pedido, não adivinhado.',
  'igm-unread':
    'O resultado de IgM está pendente, é desconhecido ou não pode ser classificado. É pedido, não adivinhado.',
  'igg-lost':
    'A IgG foi dada como positiva antes e é negativa agora, ou foi no intervalo. Troca de amostra ou resultado falso é provável; verifica-se o laudo anterior e ela é acompanhada como suscetível.',
  'avidity-on-negative':
    'Há avidez informada com IgG negativa, e não há IgG em que medi-la. Os resultados se contradizem; não se confia em nenhum.',
  'rise-of-negative':
    'Há aumento de IgG informado com IgG negativa hoje. Os resultados se contradizem; não se confia em nenhum.',

  // Seroconversion
  'seroconversion-proved':
    'A IgG era negativa nesta gestação e agora é positiva pelo mesmo método ou em paralelo; IgM, avidez baixa ou imunoblot concorda. A soroconversão está documentada.',
  'seroconversion-without-igm':
    'A IgG ficou positiva pelo mesmo método, mas nenhuma IgM reagente, avidez baixa ou imunoblot a apoia. Primeiro é preciso excluir uma IgG falsa.',
  'seroconversion-other-assay':
    'A IgG era negativa nesta gestação e agora é positiva, mas não pelo mesmo método nem em paralelo. Dois métodos podem divergir no mesmo soro; testar os dois soros juntos.',
  'seroconversion-week-unknown':
    'A IgG era negativa nas últimas 43 semanas e agora é positiva; sem a semana de gestação, a negativa pode ser anterior a ela: provável, no máximo.',
  'seroconversion-low':
    'A IgG era negativa e agora é positiva em título baixo, onde resultados falsos são frequentes: provável até que uma amostra posterior ou o imunoblot confirme.',
  'seroconversion-blot-negative':
    'A IgG era negativa e agora é reagente, mas o imunoblot é negativo. Pode ser inespecífica ou estar começando; infecção recente continua possível.',
  'grey-after-negative-reactive':
    'A IgG era negativa e agora começa a aparecer, com IgM reagente: parece uma soroconversão em curso. A próxima amostra decide.',
  'grey-after-negative-blot':
    'A IgG era negativa, agora está em zona cinzenta, e o imunoblot mostra que é real. Isso combina com soroconversão mesmo sem IgM.',
  'grey-after-negative':
    'A IgG era negativa e agora está em zona cinzenta. Pode ser o início de uma soroconversão; infecção recente continua possível.',

  // Immune before
  'immune-with-signs':
    'Há IgG positiva anterior documentada, e agora um sinal de infecção ativa: reativação ou reinfecção é possível. Só os anticorpos não podem decidir.',
  'immune-reactive-exposed':
    'Há IgG positiva anterior documentada. IgM reagente junto com exposição ou doença compatível torna possível reativação ou reinfecção.',
  'immune-persisting-igm':
    'Há IgG positiva documentada de tempo suficiente atrás. A IgM pode persistir por meses ou anos; não significa primoinfecção recente.',
  'immune-before':
    'Há IgG positiva documentada de tempo suficiente atrás, e a IgG continua positiva. Uma primoinfecção agora é muito improvável.',
  'immune-now-grey':
    'A IgG era positiva há tempo suficiente e agora está em zona cinzenta. Combina com anticorpo antigo que diminuiu; não se promete proteção por ela.',
  'rash-despite-immunity':
    'Exantema, doença ou contato nas últimas 8 semanas precisa de prova também em mulher imune: há reinfecção e a IgM pode escapar. Uma segunda amostra em paralelo decide.',

  // Serial sera
  'rise-blot-negative':
    'Informa-se aumento de IgG, mas seu imunoblot é negativo: os dois se contradizem, e infecção recente continua possível.',
  'rise-against-avidity':
    'A IgG sobe em soros paralelos, mas a avidez é alta: os dois se contradizem; infecção recente continua possível e consulta-se um laboratório de referência.',
  'rise-with-igm':
    'A IgG sobe em soros testados em paralelo e a IgM é reagente: dois marcadores concordam com infecção recente, mas falta a prova formal.',
  'rise-without-igm':
    'A IgG sobe em soros testados em paralelo, mas nenhuma IgM reagente apoia. Infecção recente é possível; reativação ou reinfecção também pode elevar a IgG.',
  'rise-high-avidity-exposed':
    'A IgG sobe com IgM reagente e exposição, enquanto a avidez é alta. Isso combina melhor com reinfecção por rubéola do que com primoinfecção.',
  'rubella-rise-with-igm':
    'Aumento de IgG em soros testados em paralelo, junto com IgM reagente, conta como prova de infecção recente por rubéola onde nenhuma vacina recente o explica.',
  'rise-after-doses':
    'A IgG sobe em mulher com dose de vacina documentada, e nenhuma IgM reagente apoia primoinfecção. Isso combina com reinfecção por rubéola.',

  // Shortly before the pregnancy
  'near-reactive':
    'A IgG era negativa pouco antes (da gestação, ou desta amostra no planejamento) e agora é positiva com IgM reagente: infecção recente é provável.',
  'near-without-igm':
    'A IgG era negativa pouco antes (da gestação, ou desta amostra no planejamento) e agora é positiva. Sem IgM reagente, a data fica em aberto.',
  'near-grey-blot':
    'A IgG era negativa pouco antes (da gestação, ou desta amostra no planejamento); agora está em zona cinzenta e o imunoblot confirma: infecção recente é possível.',
  'grey-then-positive':
    'A IgG estava em zona cinzenta antes nesta gestação e agora é positiva. Um resultado em zona cinzenta pode ser o início de uma soroconversão.',
  'rubella-near':
    'A IgG de rubéola era negativa pouco antes (da gestação, ou desta amostra no planejamento) e agora é positiva. Não se conhece vacina no intervalo; infecção recente é possível.',

  // PCR in the mother's blood
  'blood-pcr-with-igm':
    'A PCR é positiva no sangue da mãe e a IgM é reagente: infecção ativa é provável. Reativação também pode dar DNA; não é prova de primoinfecção.',
  'blood-pcr-against-avidity':
    'A PCR é positiva no sangue da mãe, mas a avidez é alta. Isso contradiz uma primoinfecção recente; reativação ou resultado falso é possível.',
  'blood-pcr-without-igm':
    'A PCR é positiva no sangue da mãe sem IgM reagente. Reativação, infecção antiga ou resultado falso pode causar isso; consulta-se um laboratório de referência.',
  'blood-pcr-low-avidity':
    'A PCR é positiva no sangue da mãe e a avidez é baixa, mas nenhuma IgM reagente apoia. Infecção recente é possível.',
  'blood-pcr-before-antibody':
    'A PCR é positiva no sangue da mãe, e o anticorpo falta ou ainda não é claro. Podem ser os primeiros dias de uma infecção ou um resultado falso; a próxima amostra decide.',

  // IgG not done
  'igm-without-igg-result':
    'IgM reagente sem resultado de IgG não decide nada sozinha, e infecção recente não está excluída. A IgG no mesmo soro vem primeiro.',
  'igg-missing':
    'Sem resultado de IgG não se pode ler infecção nem suscetibilidade. A IgG vem primeiro, com a IgM ao lado.',

  // Second sample after IgM without IgG
  'igm-closed':
    'A IgG continua negativa em amostra colhida tarde o bastante após a IgM reagente; após infecção, já seria esperada. A IgM era provavelmente falsa: ela conta como suscetível.',
  'igm-gone-treated':
    'A IgM sumiu e a IgG continua negativa, mas o tratamento foi iniciado e pode atrasar a IgG. Fica em aberto; a próxima amostra decide.',
  'igm-gone-early':
    'A IgM sumiu e a IgG continua negativa, mas esta amostra não encerra a questão: vem cedo demais após a reagente, ou a reagente tinha alguma IgG. A próxima amostra decide.',

  // IgG negative
  'no-antibody':
    'Não se encontra IgG nem IgM, e nada sugere que a amostra seja precoce. Ela ainda pode ser infectada.',
  'no-antibody-or-too-early':
    'Nenhum anticorpo é demonstrado: ela é suscetível, ou a amostra é precoce após uma exposição. A próxima amostra decide; até lá é acompanhada como suscetível.',
  'negative-without-igm':
    'A IgG é negativa, mas sem IgM não se podem excluir os primeiros dias de uma infecção. Até se conhecer a IgM, ela é acompanhada como suscetível.',
  'igm-alone-refuted':
    'A IgG é negativa e um segundo método de IgM não a encontra. É provavelmente inespecífica; a segunda amostra é colhida mesmo assim, porque é provável, não resolvido.',
  'igm-grey-alone':
    'IgM em zona cinzenta sem IgG pode ser inespecífica ou o início de uma infecção, e uma amostra não distingue. A IgG em segunda amostra sim.',
  'igm-grey-alone-exposed':
    'IgM em zona cinzenta sem IgG após exposição ou doença compatível pode ser o início de uma infecção. A IgG em segunda amostra distingue.',
  'igm-alone':
    'IgM sem IgG é ou os primeiros dias de uma infecção ou uma reação inespecífica. Só a IgG em segunda amostra distingue.',
  'blot-only':
    'Só o imunoblot de IgG é positivo: a IgG de rotina é negativa e nenhuma IgM reagente apoia. Pode ser um início ou inespecífico; uma segunda amostra decide.',
  'nascent-grey':
    'O imunoblot de IgG é positivo antes da IgG de rotina, e a IgM está em zona cinzenta. Pode ser o início de uma soroconversão; uma segunda amostra decide.',
  'nascent-positive':
    'O imunoblot de IgG é positivo antes da IgG de rotina, e a IgM é positiva. Pode ser o início de uma soroconversão; uma segunda amostra decide.',
  'no-igg-no-exposure':
    'A IgG de rubéola é negativa e não se conhece exantema, contato, viagem ou doença; a IgM não é necessária. Por este teste ela conta como suscetível.',
  'no-igg-exposed':
    'A IgG de rubéola é negativa após exposição e falta a IgM: ela é suscetível ou a amostra é precoce. IgM e uma segunda amostra decidem.',
  'no-igg-exposure-unknown':
    'Sem IgM, e sem saber de exantema e contato, esta IgG não pode ser lida até o fim. Ambos são perguntados primeiro.',

  // IgG gray zone or low
  'blot-contradicts-reactive':
    'A IgG é positiva com IgM reagente, mas o imunoblot é negativo: os resultados se contradizem, e infecção recente não está excluída.',
  'blot-contradicts':
    'A IgG é positiva, mas o imunoblot é negativo: os resultados se contradizem. Até que outro método de IgG decida, não se presume proteção.',
  'grey-igm-positive':
    'IgG em zona cinzenta ou baixa com IgM positiva pode ser uma soroconversão em curso, ou dois resultados inespecíficos. Uma segunda amostra decide.',
  'grey-grey-exposed':
    'IgG e IgM são ambas incertas, e houve exposição ou doença compatível; infecção recente é possível.',
  'grey-grey':
    'IgG e IgM são ambas incertas em uma amostra: pode ser um início, infecção antiga ou inespecífico. Uma segunda amostra decide.',
  'grey-igm-refuted':
    'A IgG é incerta, e dois métodos de IgM discordam sobre a IgM reagente. Não se pode ler infecção nem proteção; uma segunda amostra decide.',
  'grey-without-igm':
    'A IgG é incerta e falta a IgM; não se distingue um início de uma infecção antiga. Pede-se IgM neste soro.',
  'grey-igm-negative':
    'IgG em zona cinzenta ou baixa pode ser anticorpo antigo, um início ou inespecífica. O imunoblot de IgG ajuda; até resolver, ela é acompanhada como suscetível.',
  'grey-confirmed':
    'O imunoblot mostra que a IgG em zona cinzenta é real, e nenhuma IgM reagente fala por infecção recente: muito provavelmente pregressa. A data continua desconhecida.',
  'grey-refuted':
    'O imunoblot não confirma a IgG em zona cinzenta ou baixa, e nenhuma IgM reagente aponta para um início. Ela conta como suscetível.',
  'rubella-grey':
    'IgG de rubéola em zona cinzenta não conta como imunidade. As doses de vacina documentadas decidem o cuidado; após exposição é preciso uma segunda amostra em paralelo.',
  'grey-exposed':
    'Após exposição, IgG de rubéola em zona cinzenta ou baixa pode estar começando a subir, mostre o imunoblot o que mostrar. Uma segunda amostra em paralelo decide.',

  // IgG positive, IgM reactive
  'igm-no-avidity':
    'IgG com IgM reagente pode ser infecção recente, ou uma IgM que dura meses ou anos. Uma amostra não distingue; a avidez ajuda a datar.',
  'avidity-intermediate':
    'Uma avidez intermediária não dá data: combina com infecção recente e mais antiga. Com IgM reagente não tranquiliza ninguém.',
  'avidity-low-marker':
    'Avidez baixa, IgM reagente e outro marcador (IgA, ou doença compatível após negativa anterior) concordam com infecção recente; falta a prova formal.',
  'avidity-low':
    'Uma avidez baixa pode durar muitos meses (na rubéola também após vacina); com IgM reagente mantém possível uma infecção recente e não prova nenhuma.',
  'avidity-high-planning':
    'Uma avidez alta cobre as últimas semanas ou meses: a infecção (na rubéola, ou a vacina) é muito provavelmente mais antiga e é lida como pregressa.',
  'avidity-high-plain':
    'Nesta semana, uma avidez alta alcança até cerca da concepção ou antes; infecção nesta gestação é improvável, embora a IgM seja reagente.',
  'avidity-high-between':
    'A avidez alta alcança até cerca da concepção, não além. Infecção após a semana impressa é improvável; um laboratório de referência confere o limite.',
  'avidity-high-late':
    'Uma avidez alta só alcança até certo ponto. Nesta semana, infecção no início desta gestação fica em aberto; só o tempo após o limite impresso é improvável.',
  'avidity-week-unknown':
    'Uma avidez alta data a amostra, não a gestação. Sem a semana de gestação não se pode dizer o que exclui; a semana é perguntada primeiro.',
  'cmv-avidity-low':
    'Avidez baixa com IgM reagente aponta para primoinfecção por CMV nos últimos meses. A prova formal seria uma IgG antes negativa.',
  'cmv-high-avidity-symptoms':
    'Em um estudo, cerca de 6 de 100 primoinfecções por CMV bem datadas tinham avidez alta em 1 a 3 meses. Com doença compatível é preciso um segundo método de avidez.',
  'rubella-low-exposed':
    'Avidez baixa, IgM reagente e exantema, contato ou viagem concordam com infecção recente por rubéola, e nenhuma vacina recente os explica. Falta a prova formal.',
  'high-avidity-exposed':
    'Uma avidez alta fala contra primoinfecção por rubéola, mas a reinfecção a mantém alta. Após exposição ou doença é preciso uma segunda amostra em paralelo.',
  'high-avidity-exposure-unknown':
    'Uma avidez alta fala contra primoinfecção por rubéola, mas não contra reinfecção. Exantema e contato não são conhecidos e são perguntados primeiro.',

  'igm-no-avidity-passive':
    'IgG com IgM reagente pode ser infecção recente. A avidez não pode datá-la: após imunoglobulina ou hemoderivado, a IgG pode ser do doador.',
  'week-unknown-reactive':
    'A semana de gestação não é conhecida; lê-se como tardia: pedem-se também soro guardado e um laboratório de referência, até que a semana seja conhecida.',
  'undatable-newborn':
    'Achado pela primeira vez a partir do meio da gestação, ou em semana desconhecida, e a avidez não situa a infecção antes da gestação; o recém-nascido é examinado em qualquer caso.',
  'travel-hygiene':
    'Cepas atípicas no exterior já reinfectaram mulheres imunes. É muito raro; mantêm-se as orientações sobre alimentos, terra e gatos.',
  'avidity-low-treated':
    'A avidez é baixa, mas o tratamento retarda seu aumento; não é usada para datar a infecção. Uma alta manteria o seu sentido.',
  'steady-untreated':
    'A IgG não sobe em soros paralelos. Sem tratamento, isso situa a infecção ao menos cerca de 2 meses antes do primeiro soro; sozinho não encerra nada.',
  'steady-treated':
    'A IgG não sobe em soros paralelos, mas o tratamento retarda seu aumento; isso não dá data.',
  'grey-confirmed-second':
    'Uma IgG em zona cinzenta confirmada é em geral antiga, mas raramente é o início de soroconversão sem IgM: um segundo soro mostra se sobe.',

  // IgG positive without a reactive IgM
  'first-test-late':
    'A IgG foi achada positiva pela primeira vez com 28 semanas ou mais. IgM e avidez baixa de infecção no início desta gestação podem ter sumido: tempo desconhecido; o recém-nascido é seguido.',
  'week-unknown':
    'IgG sem IgM combina com infecção antiga; sem a semana de gestação pode ser do início dela, com IgM já ausente. A semana é perguntada primeiro.',
  'igg-only':
    'IgG sem IgM, antes ou no início de uma gestação, combina com infecção anterior a ela. Uma amostra não prova a data.',
  'igm-blot-negative':
    'O imunoblot de IgM é negativo, o que inclina para IgM inespecífica. Sozinho não encerra nada: avidez ou uma segunda amostra decide.',
  'igm-blot-positive':
    'O imunoblot de IgM é positivo: a IgM é mais provavelmente específica. Não dá data; avidez ou uma segunda amostra decide.',
  'igg-old-avidity':
    'A IgG é positiva sem IgM reagente, e uma avidez alta dentro da sua janela data a infecção para antes desta gestação.',
  'igg-only-timing-unknown':
    'IgG sem IgM combina com infecção pregressa, mas testada tão tarde o tempo é desconhecido: IgM de infecção no início desta gestação pode ter sumido. Soro guardado ajuda.',
  'cmv-igg-only':
    'IgG sem IgM, antes ou no início de uma gestação, combina com infecção por CMV anterior a ela. Reativação e reinfecção continuam possíveis; não se promete proteção.',
  'igg-igm-refuted':
    'A IgG é positiva, e um segundo método não encontra a IgM reagente; esta IgM é provavelmente falsa. A segunda amostra ainda a confere.',
  'iga-without-igm':
    'IgA de toxoplasma sem IgM é incomum: a IgA pode marcar infecção recente ou persistir. Deixa a data em aberto.',
  'avidity-low-symptoms':
    'Uma avidez baixa pode durar anos, mas com doença compatível uma infecção recente é possível mesmo sem IgM reagente.',
  'avidity-low-alone':
    'Uma avidez baixa pode durar anos e, na rubéola, é comum após vacina. Sem IgM reagente não prova infecção recente nem a exclui.',
  'cmv-avidity-low-alone':
    'Avidez baixa torna possível uma primoinfecção por CMV nos últimos meses mesmo sem IgM reagente: algumas primoinfecções não mostram IgM.',
  'avidity-intermediate-alone':
    'Uma avidez intermediária combina com infecção recente e mais antiga. Sem IgM reagente não aponta data e não tranquiliza.',
  'avidity-high-no-igm':
    'A IgM não foi feita, mas a avidez alta alcança longe o bastante; a infecção é muito provavelmente antiga.',
  'igg-no-igm-exposed':
    'A IgG é positiva após exposição e a IgM não foi feita; infecção recente não está excluída. Pede-se IgM neste soro.',
  'igg-without-igm':
    'A IgG é positiva, mas sem IgM não se distingue infecção recente de antiga. Pede-se IgM neste soro.',
  'e2-absent-alone':
    'Bandas E1 sem E2 podem significar infecção recente por rubéola, mas também anticorpo vacinal. Sem IgM e exposição fica em aberto e não se chama pregressa.',
  'e2-absent-exposed':
    'Bandas E1 sem E2 combinam com infecção recente por rubéola, e há exposição ou não se sabe dela. Infecção recente é possível mesmo sem IgM.',
  'rubella-low-without-igm':
    'Uma avidez baixa de rubéola pode ser anticorpo vacinal, mas com exposição, ou sem saber dela, infecção recente é possível mesmo sem IgM.',
  'contact-covered':
    'Duas doses documentadas, ou IgG positiva de antes do contato, tornam improvável infecção por ele. Reinfecção continua possível: ela volta logo se tiver qualquer exantema.',
  'igg-only-recent-exposure':
    'IgG sem IgM não é lida como imunidade após exantema, doença ou contato nas últimas 8 semanas: a IgM pode escapar. Uma segunda amostra em paralelo decide.',
  'old-exposure-high-avidity':
    'A IgM de uma exposição mais antiga pode ter sumido, mas a avidez alta alcança longe o bastante: infecção ou vacina é muito provavelmente anterior.',
  'igg-only-old-exposure':
    'Mais de 8 semanas após exantema ou contato, ou após viagem, a IgM pode ter sumido. Uma IgG assim já foi lida como imunidade e a criança foi afetada; testa-se soro guardado.',
  'igg-only-exposure-unknown':
    'IgG de rubéola sem IgM combina com infecção passada ou vacina. Exantema e contato não são conhecidos e são perguntados, pois qualquer um mudaria a leitura.',
  'rubella-immune':
    'IgG de rubéola positiva, IgM negativa, e não se conhece exantema, contato ou viagem recente: proteção por infecção passada ou vacina.',
  'rubella-immune-no-igm':
    'IgG de rubéola positiva e não se conhece exantema, contato ou viagem recente. As diretrizes não querem IgM então: uma reagente seria quase sempre falsa.',
  'igg-only-no-igm-unknown':
    'A IgG de rubéola é positiva, mas a IgM não foi feita e não se sabe de exantema e contato; infecção recente não está excluída. Ambos são perguntados primeiro.',

  // Rubella vaccine
  'vaccine-planning':
    'Uma vacina das últimas 12 semanas explica a IgM reagente. A IgG é positiva e não se conhece exantema nem contato; ela conta como protegida.',
  'vaccine-response':
    'Até 12 semanas após vacina contra rubéola, IgM reagente, avidez baixa ou IgG em aumento não se distinguem de infecção pelos anticorpos.',
  'vaccine-and-exposure':
    'Uma vacina das últimas 12 semanas pode explicar o novo anticorpo, mas houve também exposição ou doença compatível; infecção é possível.',
  'three-doses':
    'Três doses documentadas: não se aconselha outra dose ou repetição, mesmo se este teste não mostra IgG clara. As posições das fontes estão ao lado.',
  'two-doses':
    'Vários países contam duas doses documentadas como imunidade, seja qual for o teste. Este teste não mostra proteção; oferece-se mais uma dose após o parto.',

  // What lowers trust in a calm result
  'abnormal-scan':
    'A ultrassonografia sugere infecção do bebê e há IgG; nenhuma leitura tranquilizadora dos anticorpos se mantém.',
  'active-eye-disease':
    'Doença ocular ativa com IgG pode ser infecção reativada, mesmo com anticorpos tranquilos; nenhuma leitura tranquilizadora se mantém.',
  'throat-pcr-positive':
    'A PCR encontrou o agente na garganta dela. Anticorpos tranquilos não explicam isso; reativação ou reinfecção pode explicar; nenhuma leitura tranquilizadora se mantém.',
  'avidity-methods-disagree':
    'Dois métodos de avidez discordam com IgM reagente. Não se confia em nenhum para chamar a infecção de antiga.',
  immunosuppressed:
    'Com imunidade enfraquecida os anticorpos podem faltar, e a IgM pode ficar negativa na reativação. A sorologia aqui nem mostra nem exclui infecção.',
  immunoglobulin:
    'Imunoglobulina ou hemoderivado dos últimos 6 meses pode trazer IgG que não é dela: sua presença, aumento e avidez não provam nada sobre ela.',

  // Plans
  'avidity-boundary':
    'A amostra está até 2 semanas além do que uma avidez alta exclui; imprime-se o limite e consulta-se um laboratório de referência.',
  'abnormal-scan-plan':
    'Uma ultrassonografia alterada leva à medicina fetal, digam o que disserem os anticorpos.',
  'eye-disease-plan':
    'Doença ocular ativa pode ser infecção reativada e precisa de especialista; os anticorpos não podem datá-la.',
  'new-igg-without-igm':
    'A IgG era negativa em amostra anterior e agora existe. Isso é tão urgente antes de se conhecer a IgM quanto depois.',
  'immunoglobulin-plan':
    'Um soro de antes da imunoglobulina ou do hemoderivado mostra o anticorpo dela; por isso é procurado; um especialista julga o resto.',
  'immunosuppressed-plan':
    'Com imunidade enfraquecida os anticorpos não são confiáveis e a reativação pode atingir o bebê; julgam um especialista e um laboratório de referência.',
  'first-test-late-reactive':
    'Achada pela primeira vez a partir do meio da gestação, com IgM reagente: a avidez pode já não alcançar a concepção; são precisos também soro guardado e laboratório de referência.',
  'exposed-second-sample':
    'Após exposição ou doença compatível, uma única IgG positiva não é a última palavra: um segundo soro em paralelo mostra se sobe.',
  closed:
    'O que se sabe situa a infecção ou a vacina no passado; não é preciso outro exame agora. Nova exposição, exantema ou ultrassonografia alterada reabre a questão.',
  'valaciclovir-window':
    'Uma primoinfecção por CMV pode cair antes de 14 semanas, e 21 semanas não passaram. Um ensaio de valaciclovir achou menos bebês infectados após infecção no primeiro trimestre; as diretrizes divergem, especialistas decidem.',
  'cir-practice':
    'Este serviço segue o laboratório CIR e repete IgM na gestação após IgG de CMV positiva. A IgM não mostra nem exclui uma reativação.',
  'practice-interval':
    'Quando testar de novo uma mulher sem anticorpo segue a prática escolhida para este serviço; os países diferem. Exantema, doença, contato ou ultrassonografia alterada não esperam até lá.',
  'practice-no-retest':
    'A prática escolhida para este serviço não repete o teste de rotina em mulher sem anticorpo; os países diferem. Exantema, doença, contato ou ultrassonografia alterada pede nova amostra imediata.',
  'recent-exposure-second':
    'Exantema, doença ou contato nas últimas 8 semanas só se resolve com um segundo soro em paralelo com este.',
  'back-if-rash':
    'Ela estava provavelmente protegida neste contato, mas há reinfecção: qualquer exantema a traz de volta logo, primeiro por telefone.',
  'rash-with-igm':
    'Exantema recente e IgM reagente por ao menos um método, até 20 semanas ou em semana desconhecida: a rubéola causa mais dano no início; não se esperam outros resultados.',
  'contact-with-igm':
    'Contato recente e IgM reagente por ao menos um método, até 20 semanas ou em semana desconhecida: a rubéola causa mais dano no início; não se esperam outros resultados.',
  'rna-beside-igm':
    'IgM positiva antes de IgG clara, ou reagente após contato recente, é procurada também como RNA: uma primoinfecção por rubéola pode ocorrer sem exantema.',
  'igm-other-causes':
    'EBV e, na gestação, parvovírus B19 podem tornar falsamente reagente uma IgM de rubéola, e uma infecção por parvovírus por trás dela não pode passar despercebida.',
  'rubella-infection-plan':
    'A rubéola na gestação pode causar dano ao bebê, sobretudo no início, e se transmite: envolvem-se medicina fetal, vigilância em saúde e laboratório de referência.',
  'reinfection-plan':
    'A reinfecção por rubéola causa dano ao bebê muito menos vezes que a primoinfecção, mas pode causar; julgam medicina fetal e laboratório de referência.',
};
