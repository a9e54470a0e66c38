import type { toxoplasmaWords as english } from '../../en/library/toxoplasma.ts';
import type { Like } from '../../like.ts';

export const toxoplasmaWords: Like<typeof english> = {
  title: 'Toxoplasmose',
  lead: 'O que é a infecção, o que cada teste significa, como o risco muda com a semana, e o que se diz à mulher. Para explicar, não para aconselhar tratamento: um centro decide.',
  sections: {
    'toxo-what': 'O que é',
    'toxo-caught': 'Como se pega',
    'toxo-prevent': 'Como se previne',
    'toxo-igg-igm': 'O que IgG e IgM significam',
    'toxo-false-igm': 'Por que uma IgM pode ser falsa',
    'toxo-avidity': 'Avidez',
    'toxo-kits': 'Limites de kits, só para comparar, nunca usados para classificar',
    'toxo-other-tests': 'Imunoblot, IgA e os testes de laboratórios de referência',
    'toxo-by-week': 'Infecção na gestação: como o risco muda com a semana',
    'toxo-after': 'Após infecção provável ou confirmada',
    'toxo-newborn': 'O recém-nascido e seu seguimento',
    'toxo-special': 'Situações especiais',
    'toxo-talk': 'O que dizer a ela',
  },
  facts: {
    'toxo-what-parasite':
      'Toxoplasma gondii é um parasita. A maioria das pessoas com imunidade normal nota pouco ou nada de uma primoinfecção e mantém o parasita, em repouso, por toda a vida.',
    'toxo-what-danger':
      'O que importa na gestação é uma primoinfecção da mãe durante ela, ou pouco antes: o parasita pode então atingir o bebê. Uma infecção antiga protege as próximas gestações de uma mulher com imunidade normal.',
    'toxo-what-illness':
      'No bebê pode lesar olhos e cérebro. De 153 crianças infectadas, de mães em geral tratadas, 27% tiveram um sinal específico em mediana de 4,5 anos: infecção não é o mesmo que dano.',
    'toxo-what-texts':
      'Não lidos por inteiro para estas páginas, só capa, resumo ou relato: a declaração alemã AGG 2023, o grupo de trabalho francês 2019, o guia francês de quatro perfis 2011, o consenso argentino 2020, SA Health 2015, e a maior parte do ACOG 151. Suas tabelas detalhadas não são citadas.',
    'toxo-what-awmf':
      'A diretriz alemã AWMF sobre infecções na gestação cobre vírus, não toxoplasma; da OMS não se conhece recomendação sobre sorologia de toxoplasma.',
    'toxo-caught-meat':
      'De carne crua ou mal cozida. Carne defumada, curada ou seca ainda pode infectar, assim como mariscos crus e leite de cabra não pasteurizado.',
    'toxo-caught-soil':
      'De terra, vegetais não lavados, água não tratada e fezes de gato. O que um gato elimina precisa de 1 a 5 dias para poder infectar; por isso a areia é limpa todo dia.',
    'toxo-caught-travel':
      'Cepas da América do Sul, e carne de cavalo crua importada, já reinfectaram mulheres imunes. Por isso a orientação sobre alimentos se mantém em viagem, também para imunes.',
    'toxo-caught-blood':
      'Da mãe ao bebê e, com imunidade gravemente enfraquecida, por uma infecção antiga que volta a ser ativa.',
    'toxo-prevent-heat':
      'Cozinhar bem a carne: peças inteiras a 63 °C por dentro, carne moída a 71 °C, aves a 74 °C.',
    'toxo-prevent-freeze':
      'Congelar a −20 °C por ao menos 48 horas ajuda; não se confia em defumar, curar e secar.',
    'toxo-prevent-kitchen':
      'Lavar ou descascar frutas e verduras; lavar mãos, tábuas e facas após carne crua; não beber água não tratada nem leite de cabra não pasteurizado, não comer mariscos crus.',
    'toxo-prevent-soil': 'Usar luvas para terra e no jardim.',
    'toxo-prevent-cat':
      'Deixar outra pessoa trocar a areia, todo dia; se ninguém pode, usar luvas. Dar ao gato ração industrial e não acolher gatos de rua. Não é preciso dar o gato.',
    'toxo-prevent-proof':
      'A prova é fraca: um laboratório alemão declara que um benefício da orientação não foi mostrado prospectivamente. É dada mesmo assim.',
    'toxo-prevent-passive':
      'Imunoglobulina de doadores pode trazer IgG, mas nada mostra que ela protege o bebê; a orientação fica.',
    'toxo-igg-first':
      'A IgG diz se houve infecção e é testada primeiro; soma-se IgM quando o tempo importa. IgM negativa praticamente exclui infecção recente; uma positiva é difícil de interpretar, porque pode durar até 18 meses.',
    'toxo-nine-cells':
      'A tabela de nove linhas do CDC é para maiores de um ano. Chama IgG clara sem IgM de infecção há 6 meses ou mais, seja qual for a semana de gestação; por isso semanas tardias são lidas aqui com mais cuidado.',
    'toxo-not-valid':
      'Sem IgG e sem IgM significa suscetível, exceto em mulher que não pode formar anticorpo, e na primeira ou nas duas primeiras semanas após exposição.',
    'toxo-igg-kinetics':
      'A IgG sobe de modo muito diferente de mulher para mulher: por um método teve pico entre 4 e 36 semanas após a infecção. Nenhum valor isolado dá data.',
    'toxo-igg-plateau':
      'A IgG atinge o platô a partir do mês 2 a 3. Aumento com IgM significa aproximadamente os últimos 2 meses; o CDC adverte que o aumento muitas vezes escapa porque o platô já está lá.',
    'toxo-igg-stable':
      'Prática francesa: IgG que fica igual em soros paralelos, sem tratamento, situa a infecção ao menos cerca de 2 meses antes do primeiro soro.',
    'toxo-igm-persists':
      'Em 446 mulheres infectadas a IgM durou 12,8 meses na mediana por ISAGA (metade central 6,9 a 24,9) e 10,4 por imunofluorescência; mais de 2 anos em 27% e 9%.',
    'toxo-igm-how-often':
      'IgG e IgM juntas em geral não são agudas: de 451 pessoas em laboratórios comuns dos Estados Unidos 22% eram agudas, 74% crônicas, 2% não infectadas, 2% indeterminadas; de 130 mulheres encaminhadas em 20 anos 7 eram agudas; de 346 norueguesas que chegaram à amniocentese metade fora infectada antes da gestação.',
    'toxo-igm-gone':
      'A IgM pode ter sumido quando procurada tarde: cerca de um quinto dos soros 21 a 52 semanas após a infecção não a tinha.',
    'toxo-igm-never':
      'Existe soroconversão sem IgM. De 26 casos franceses a IgM nunca se achou em 15; a avidez era baixa em 16; 22 mulheres foram tratadas; infecção foi excluída em 12 crianças, 10 eram só normais ao nascer, 4 são desconhecidas.',
    'toxo-retest':
      'Uma mulher suscetível é testada de novo todo mês na França, com último teste 2 a 4 semanas após o parto; a cada 4 a 6 semanas na Itália; a cada 8 a 12 em laboratórios alemães que o fazem; três vezes em um projeto norueguês; não de rotina nos Estados Unidos, Canadá e Reino Unido. Na Áustria 29,8% das soronegativas fizeram três testes ou mais.',
    'toxo-isolated-rule':
      'Após só IgM a IgG deve seguir em 1 a 3 semanas, excepcionalmente 5 a 6. Se não, a IgM era falsa e ela é suscetível, não imune.',
    'toxo-repeat-rule':
      'Colhe-se um segundo soro após 2 a 3 semanas e ambos são testados juntos, mesmo método, mesmo laboratório. Valores de kits ou laboratórios diferentes não se comparam; uma semana é pouco para chamar algo de estável.',
    'toxo-proof-rule':
      'Prova é uma IgG que era negativa e fica positiva nesta gestação. A definição de vigilância de 2024 aceita também aumento de quatro vezes em soros com 3 semanas ou mais de intervalo, e diz ela mesma que não se destina ao diagnóstico.',
    'toxo-cir-row':
      'Uma tabela de laboratório diz “imunidade, sem outros estudos” para IgG e IgM positivas juntas. Todas as outras fontes lidas contradizem isso, e também a última linha da própria tabela.',
    'toxo-false-natural': 'A IgM natural reage com antígenos comuns sem nenhuma infecção.',
    'toxo-false-rheuma': 'O fator reumatoide pode tornar a IgM falsamente positiva.',
    'toxo-false-other':
      'Uma página de laboratório nomeia a própria gestação e infecção aguda por CMV, herpes simples, sarampo, rubéola e parvovírus como causas de IgM falsa ou cruzada. De que teste fala não era visível: baixa confiança.',
    'toxo-false-dye':
      'Em um estudo de surto 46% de 153 soros discrepantes tinham IgM positiva com dye test negativo, portanto IgM falsa.',
    'toxo-false-kit':
      '“IgM positiva” pesa diferente por kit: a especificidade entre IgM isoladas foi de 24% (Platelia) a 95% (Liaison). Um estudo francês combina um kit muito sensível (Platelia, Architect ou Alinity) com um muito específico (Vidas, Liaison).',
    'toxo-false-fda': 'O aviso da FDA: nenhum kit de IgM decide sozinho.',
    'toxo-false-harm':
      'Em 811 mulheres com IgM positiva em outro lugar o perfil de um laboratório de referência, e sua explicação, mudou o que se fez. Nunca se decide sobre uma gestação por uma IgM não confirmada.',
    'toxo-av-high':
      'Uma avidez alta significa infecção que não é recente. Os fabricantes de Elecsys, Architect e Vidas excluem os últimos 4 meses; os primeiros dados europeus diziam 3. Em quatro kits comparados toda avidez alta pertencia a infecção latente.',
    'toxo-av-first-trimester':
      'De soros do primeiro trimestre que pareciam recentes por IgM ou aglutinação, 125 ao todo, 56% dos IgM-reagentes tinham avidez alta; estas mulheres foram provavelmente infectadas antes da gestação. Um estudo finlandês concorda.',
    'toxo-av-window':
      'Uma avidez alta exclui as semanas antes da amostra, não a gestação. Com 16 semanas: até 16+0 alcança a última menstruação; até 18+0 a concepção, sem margem; com 26 semanas deixa em aberto as semanas 0 a 10.',
    'toxo-av-low':
      'Avidez baixa não significa recente. Na Noruega 21% de 176 mulheres passaram de baixa a alta em 3 meses, 42% continuaram baixas, sem criança infectada entre estas. Na Itália 1 de 747 crianças foi infectada (0,13%, 0,02 a 0,75), todas as mães com espiramicina.',
    'toxo-av-mid':
      'Intermediária é tratada como não alta, e também não se chama recente: com Architect e Vidas a maioria dos resultados em zona cinzenta vinha de infecções com mais de 4 meses.',
    'toxo-av-exception':
      'Só para um teste: Liaison XL abaixo de 0,05 era recente, menos de 3 meses, em 97%, de 0,05 a 0,1 em 69%. Outros kits não podem tomar isto emprestado.',
    'toxo-av-treated':
      'A espiramicina retarda o amadurecimento da avidez; ela volta a subir após o parto. É mais lenta quando a infecção cai tarde na gestação e mais rápida quanto mais o tratamento tardou; 12 semanas após a infecção 95% dos índices estavam entre 7,8 e 35,3%.',
    'toxo-av-treated-high': 'Assim uma avidez baixa sob tratamento nada diz, e uma alta mantém seu sentido.',
    'toxo-av-needs':
      'A avidez é medida em soro sabidamente IgG-positivo, com IgG suficiente para o kit, nunca em IgG negativa ou cinzenta.',
    'toxo-av-passive': 'Após imunoglobulina ou hemoderivados a avidez é a do doador.',
    'toxo-av-infant': 'Em lactentes a avidez é da mãe e não trouxe benefício em 333 deles.',
    'toxo-av-late':
      'Depois da janela: achar um soro guardado do início do pré-natal e medir nele a avidez com sua própria semana, testar ambos em paralelo, consultar laboratório de referência, imprimir o que se exclui, e consultar a medicina fetal. O Brasil não pede avidez após 16 semanas.',
    'toxo-kits-why':
      'A mesma avidez de 0,25 é baixa, cinzenta ou alta conforme o kit. A classe vem do laboratório, ou dos limites impressos com o resultado. As listas aqui são só para leitura.',
    'toxo-kits-igg':
      'Zonas cinzentas de IgG em UI/mL: Elecsys 1 a 30, Architect 1,6 a 3, Platelia 6 a 9, Access 7,5 a 10,5, Vidas 4 a 8, Liaison 7,2 a 8,8; IDS não tem. Uma regra de ponto de corte ± 10% não vale em geral.',
    'toxo-kits-elecsys': 'Avidez, Elecsys: baixa abaixo de 70%, cinzenta 70 a 79, alta a partir de 80%.',
    'toxo-kits-architect':
      'Avidez, Architect: baixa abaixo de 50%, cinzenta 50 a 59,9, alta a partir de 60%.',
    'toxo-kits-vidas':
      'Avidez, Vidas: baixa abaixo de 0,200, cinzenta 0,200 a 0,299, alta a partir de 0,300.',
    'toxo-kits-liaison':
      'Avidez, Liaison como um laboratório imprime: baixa abaixo de 0,40, cinzenta 0,40 a 0,50, alta a partir de 0,50. As versões do kit diferem.',
    'toxo-kits-unnamed':
      'Avidez, um laboratório alemão, método não nomeado: baixa abaixo de 0,09, cinzenta 0,09 a 0,2, alta acima de 0,2.',
    'toxo-kits-recalled':
      'Avidez, lembrada de bulas: Platelia baixa abaixo de 40%, alta acima de 50%; Labsystems baixa abaixo de 15%, alta acima de 30%; Euroimmun baixa abaixo de 40%, alta acima de 60%.',
    'toxo-blot-rule':
      'Imunoblot de IgG (LDBIO): positivo com ao menos 3 das bandas em 30, 31, 33, 40 e 45 kDa, entre elas a de 30 kDa. O laboratório lê as bandas.',
    'toxo-blot-grey':
      'Resolve uma IgG cinzenta: de 85 soros indeterminados ou discordantes 85,9% eram positivos, e concorda com o dye test.',
    'toxo-blot-early':
      'Muitas vezes vira primeiro: positivo em 26 de 39 soroconversões verdadeiras com IgG de rotina negativa ou cinzenta (imunofluorescência 13 de 39), antes de outros métodos em 36. Em 13 era negativo no primeiro soro; um negativo não exclui nada. Uma banda isolada de 30 kDa com IgM torna provável um início.',
    'toxo-blot-date':
      'Onde a IgG é clara o imunoblot nada acrescenta e nada data. Que data melhor que a avidez é alegação de um laboratório, sem apoio encontrado.',
    'toxo-blot-claim':
      'Um número de 97% de sensibilidade e 99% de especificidade para “o imunoblot” de três infecções é alegação de um laboratório sem fonte.',
    'toxo-blot-claim-means':
      'Mesmo se valesse: onde 1 mulher em 10.000 está recentemente infectada, cerca de 1 em 100 resultados positivos desse teste seria verdadeiro.',
    'toxo-blot-recomline':
      'As tiras recomLine têm leitura de fase própria por avidez; baixa confiança, nenhuma avaliação lida.',
    'toxo-igm-blot':
      'Um imunoblot de IgM mostrou as mesmas bandas em infectados, imunes, nunca infectados e crianças pequenas; um estudo o diz inadequado como referência. Positivo: um pouco mais específico, sem data. Negativo: não cancela nada.',
    'toxo-iga':
      'IgA em 690 mulheres IgG-positivas de um laboratório de referência: com IgA 75% agudas, sem 4%; IgM e IgA juntas 86%, IgM sem IgA 19%. Apoia e nunca decide sozinha.',
    'toxo-ige': 'A IgE dura pouco e é específica quando achada; só laboratórios de referência a testam.',
    'toxo-ac-hs':
      'Aglutinação diferencial (AC/HS): padrão agudo em 31 de 33 infecções recentes, mas também em 13% de pessoas infectadas há 2 anos ou mais.',
    'toxo-ac-hs-old': 'Um padrão de aglutinação não agudo fala fortemente por infecção com mais de 12 meses.',
    'toxo-dye':
      'O dye test de Sabin-Feldman é a referência para IgG. Um valor de 300 UI/mL ou mais é sinal pouco sensível de recência; dye test negativo com IgM positiva significa IgM falsa.',
    'toxo-isaga':
      'O ISAGA, por muito tempo a referência para IgM, foi retirado do mercado; ninguém deve esperar por ele.',
    'toxo-week-meaning':
      'A semana é a da infecção da mãe, não a do teste. Infecção precoce atinge o bebê raramente e o lesa muitas vezes; tardia o atinge muitas vezes e o lesa menos. Ambas são sempre lidas juntas.',
    'toxo-week-treated':
      'Quase todas estas mulheres foram tratadas: das 603 em Dunn ao menos 564. O que ocorre sem tratamento não se sabe por elas.',
    'toxo-week-syrocot':
      'Transmissão em 26 coortes com 1.721 mães e 506 crianças infectadas: 15% (13 a 17) com 13 semanas, 44% (40 a 47) com 26, 71% (66 a 76) com 36. Cada semana mais tarde multiplica as chances de transmissão por 1,15 (1,12 a 1,17), de lesões na cabeça por 0,91 (0,87 a 0,95), do olho por 0,97 (0,93 a 1,00).',
    'toxo-week-dunn':
      'Dunn 1999: transmissão 29% no total, 40% com 26 semanas e 72% com 36; de 153 crianças infectadas nascidas vivas 27% tiveram ao menos um sinal específico em mediana de 4,5 anos.',
    'toxo-week-dunn-recalled':
      'Dunn 1999, de memória: transmissão 6% (3 a 9) com 13 semanas; intervalos 33 a 47 com 26 e 60 a 81 com 36. Sinais em criança infectada 61% (34 a 85), 25% (18 a 33) e 9% (4 a 17). Os dois juntos têm pico perto de 24 a 30 semanas em cerca de 10%.',
    'toxo-week-early':
      'Abaixo de 13 semanas nada é desenhado. Uma coorte italiana de 2007 a 2018 não viu transmissão entre infecções do primeiro trimestre (limite superior 11,9%), 12,5% no segundo e 53,8% no terceiro, e nenhuma após 12 infecções em torno da concepção.',
    'toxo-after-expert':
      'Cada caso é discutido com um especialista: medicina fetal e um centro de toxoplasmose, antes de fazer algo só pela sorologia.',
    'toxo-after-spiramycin':
      'Considera-se logo espiramicina quando se suspeita de infecção aguda. O centro decide; aqui não se aconselha medicamento nem dose.',
    'toxo-after-amnio':
      'Amniocentese com PCR: em infecção diagnosticada, onde a sorologia não pode confirmar nem excluir, ou com ultrassonografia sugestiva; nunca antes de 18 semanas nem a menos de 4 semanas da infecção.',
    'toxo-after-amnio-doubt': 'Autores noruegueses a questionam quando IgM e avidez baixa ficam como estão.',
    'toxo-after-pcr':
      'PCR amniótica positiva prova infecção do bebê. Uma negativa não a exclui: sensibilidade 92,2% (81 a 98) e valor preditivo negativo 98,1% em um estudo francês, 64% (53 a 75) e 87,8% em outro, 87% em uma metanálise em 5 semanas.',
    'toxo-after-combination':
      'Quando a infecção do bebê está provada, pirimetamina com sulfadiazina e ácido folínico é o tratamento usual, não no início da gestação porque a pirimetamina pode lesar o embrião. Alguns centros começam em 14 semanas, outros em 16.',
    'toxo-after-caution': 'Sulfonamidas perto do termo, e na deficiência de G6PD, precisam de especialista.',
    'toxo-after-scan':
      'A ultrassonografia seriada procura ventrículos cerebrais dilatados, calcificações, ascite, fígado ou baço aumentado, crescimento restrito e intestino hiperecogênico.',
    'toxo-after-newborn': 'O recém-nascido é sempre examinado, também após PCR negativa e após tratamento.',
    'toxo-after-effect-early':
      'Tratamento iniciado em 3 semanas da soroconversão, contra 8 semanas ou mais: razão de chances de transmissão 0,48 (0,28 a 0,80, p = 0,05); sobre sinais clínicos nenhum efeito mostrado, 1,11 (0,61 a 2,02).',
    'toxo-after-effect-severe':
      'Em uma coorte europeia o tratamento acompanhou menos danos neurológicos graves ou mortes, razão de chances 0,24 (0,07 a 0,71); para evitar um, tratar-se-iam 3 fetos infectados com 10 semanas ou 18 com 30.',
    'toxo-after-effect-trial':
      'Um ensaio randomizado, interrompido cedo: transmissão 18,5% (12 de 65) com a combinação, 30% (18 de 60) com espiramicina, razão de chances 0,53 (0,23 a 1,22). Nenhum comparou tratamento com ausência de tratamento.',
    'toxo-nb-trigger':
      'Motivos para examinar: infecção da mãe confirmada, provável ou incerta, PCR amniótica positiva, sinais sugestivos, ou reativação em mãe com imunidade gravemente enfraquecida. PCR negativa ou mãe tratada não retira nenhum.',
    'toxo-nb-igg':
      'A IgG ao nascer é da mãe. Sem IgG embora ela tenha sido infectada há semanas, a infecção está praticamente excluída segundo um texto; infecção muito tardia da mãe é a exceção. Aqui continua possível até confirmar.',
    'toxo-nb-cord':
      'IgM ou IgA no sangue do cordão não é prova, há mistura: especificidade 85 a 88% ali, 98 a 100% no sangue do próprio lactente.',
    'toxo-nb-days':
      'No sangue do próprio lactente a IgM conta a partir de cerca do dia 5 e a IgA de cerca do dia 10, se confirmadas e persistentes.',
    'toxo-nb-days-bmj': 'Um texto britânico conta a IgM além de 2 a 3 semanas.',
    'toxo-nb-negative':
      'IgM e IgA negativas não excluem nada: a IgM achou 61 a 67%, a IgA 54 a 60%, ambas 73%; IgM Platelia 64% até o dia 5 e 75% no total; IgM 39% em uma coorte brasileira.',
    'toxo-nb-blot':
      'Imunoblot mãe e filho com bandas só na criança ou mais fortes nela mostra seu próprio anticorpo: 88,9% de 19 infectados ao nascer, especificidade 100% ao nascer e 92% com um mês; metade na primeira descrição de 1985. Precisa do soro da mãe dos mesmos dias, em cerca de 3 meses. Negativo não exclui.',
    'toxo-nb-rise':
      'IgG que sobe, ou volta após cair, mostra infecção. Uma criança de mãe infectada com 21 semanas, PCR amniótica e IgM própria negativas, teve aumento de dez vezes até 6 meses.',
    'toxo-nb-stays': 'IgG ainda presente além de 12 meses mostra infecção.',
    'toxo-nb-gone':
      'Em lactentes não tratados, IgG que sumiu e não volta a exclui: de 636 lactentes expostos não infectados 98,7% eram negativos até 5 meses, todos até 9. Doze meses continuam o limite externo.',
    'toxo-nb-treated':
      'IgG negativa sob tratamento não exclui nada: pode voltar; testa-se de novo após o fim do tratamento.',
    'toxo-nb-pcr': 'PCR positiva em sangue, urina ou liquor confirma; só na placenta apenas apoia.',
    'toxo-nb-interval':
      'A IgG é seguida a cada 4 a 6 semanas (Palo Alto) ou a cada 2 meses (Lyon, Paris) até não se achar, e o primeiro negativo é confirmado uma vez.',
    'toxo-nb-specialists':
      'Especialistas examinam os olhos, a cabeça por imagem, e a audição. Achados normais ao nascer não encerram isso.',
    'toxo-nb-not-table': 'A tabela de nove linhas de IgG e IgM não é para menores de um ano.',
    'toxo-sp-weak':
      'Imunidade enfraquecida: IgG não significa proteção; uma infecção antiga pode ficar ativa e atingir o bebê.',
    'toxo-sp-hiv':
      'HIV: doença por toxoplasma torna-se mais provável com CD4 abaixo de 100 por µL; a transmissão à criança é estimada abaixo de 5% no total, por primoinfecção ou reativação. CD4, terapia e profilaxia cabem à infectologia, com a medicina fetal.',
    'toxo-sp-weak-serology':
      'Com imunidade enfraquecida a sorologia pode ser falsamente negativa, e a IgM em geral fica negativa na reativação.',
    'toxo-sp-hypogamma':
      'Quem não pode formar anticorpo não pode ser chamado de não infectado por um resultado negativo.',
    'toxo-sp-eyes':
      'Doença ocular ativa: relatou-se recém-nascido infectado de mãe com IgG estável e sem IgM.',
    'toxo-sp-regional':
      'Uma coorte em Goiânia, Brasil, atribui 5,5% (9 de 162) das transmissões a reativação na gestação; contestado e não visto em dados europeus.',
    'toxo-sp-again':
      'Reinfecção com cepa atípica: duas crianças relatadas, uma mãe com IgG estável, sem IgM nem IgA e aglutinação não aguda com 4 e 10 semanas. Muito raro, mas não impossível.',
    'toxo-sp-blood':
      'Imunoglobulina e hemoderivados podem trazer IgG. Usar o soro de antes, ou esperar: cerca de 3 meses segundo uma página, aqui contam 6. No estudo prospectivo testou-se toxoplasma, mas não está listado entre os que ficaram positivos.',
    'toxo-sp-before':
      'Infecção nos 3 meses antes da concepção conta como risco: relata-se uma criança infectada; de 12 casos italianos nenhuma.',
    'toxo-sp-wait':
      'Após infecção recente alguns especialistas citados pelo CDC aconselham 6 meses antes de conceber.',
    'toxo-sp-planning':
      'Enquanto um resultado cinzento está em aberto ela pode esperar a segunda amostra antes de conceber, se deseja certeza.',
    'toxo-sp-earlier-child':
      'Com imunidade normal uma mulher está protegida após criança afetada ou IgG anterior; um laudo antigo torna persistente uma IgM de hoje, e os testes não recomeçam.',
    'toxo-sp-earlier-example':
      'Um especialista italiano responde assim a uma mulher com IgG antiga conhecida.',
    'toxo-sp-scan': 'Ultrassonografia sugestiva: testar, e oferecer amniocentese, seja qual for a IgM.',
    'toxo-talk-susceptible':
      '“Você não teve esta infecção, por isso ainda pode pegar. Estas regras sobre comida, terra e gatos diminuem a chance. Se testarmos de novo, serão os dois anticorpos.”',
    'toxo-talk-igm':
      '“Um teste é reagente. Na maioria das mulheres é uma infecção antiga ou um resultado falso. Testamos mais o mesmo sangue hoje e de novo em duas a três semanas. Até lá nada está decidido.”',
    'toxo-talk-high':
      '“Os anticorpos estão maduros. Nesta semana isso situa a infecção antes da sua gestação.” Mais tarde na gestação: “Exclui os últimos meses, não as primeiras semanas.”',
    'toxo-talk-low':
      '“Os anticorpos não estão maduros. Isso pode durar meses ou anos. Não prova infecção recente, por isso se testa mais.”',
    'toxo-talk-confirmed':
      '“Você foi infectada nesta gestação. Isso não significa que o seu bebê está infectado, e um bebê infectado nem sempre é afetado. Quão provável é cada coisa depende da semana. Um especialista é avisado hoje e passa com você os próximos passos.”',
    'toxo-talk-amnio':
      '“O exame do líquido amniótico vem após 18 semanas e ao menos 4 semanas após a infecção. Um resultado positivo é confiável. Após um negativo o seu bebê ainda é examinado.”',
    'toxo-talk-baby':
      '“Os seus anticorpos estão no sangue do bebê no início. Nós os seguimos até sumirem; leva meses, e é assim que sabemos.”',
    'toxo-talk-immune':
      '“Você teve esta infecção antes, e é muito improvável que ela atinja este bebê.” A palavra “nunca” não é usada.',
    'toxo-talk-thin':
      'Onde a prova é fraca ela deve ouvir: IgM cinzenta, cinzenta com cinzenta, imunoblots de IgM e leituras de fase de tiras, avidez intermediária, semanas 16 a 18, sorologia após imunoglobulina, primeiro teste nos últimos meses sem IgM, quanto esperar para conceber, e quão bem o tratamento funciona.',
  },
};
