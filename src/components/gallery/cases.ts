/** Cases whose answers show every conclusion of every table once, named by it. Taken from the published cases. */
import type { Case } from '../../rules/vocabulary.ts';

export const answeredCases: readonly Case[] = [
  {
    id: 'cmv-confirmed-infection',
    pathogen: 'cmv',
    subject: 'pregnant',
    gestation: '12',
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'positive',
      },
      amnioticPcr: {
        class: 'positive',
      },
    },
  },
  {
    id: 'cmv-congenital-infection-confirmed',
    pathogen: 'cmv',
    subject: 'newborn',
    ageDays: 90,
    results: {
      newbornUrinePcr: {
        class: 'positive',
      },
      dbsPcr: {
        class: 'positive',
      },
    },
  },
  {
    id: 'cmv-congenital-infection-excluded',
    pathogen: 'cmv',
    subject: 'newborn',
    ageDays: 2,
    results: {
      igg: {
        class: 'grey',
      },
      newbornUrinePcr: {
        class: 'negative',
      },
    },
  },
  {
    id: 'cmv-congenital-infection-possible',
    pathogen: 'cmv',
    subject: 'newborn',
    ageDays: 30,
    results: {
      newbornUrinePcr: {
        class: 'positive',
      },
    },
  },
  {
    id: 'cmv-congenital-infection-probable',
    pathogen: 'cmv',
    subject: 'newborn',
    ageDays: 2,
    results: {
      newbornSalivaPcr: {
        class: 'positive',
      },
    },
    history: {
      newbornSigns: false,
    },
  },
  {
    id: 'cmv-false-positive-igm-likely',
    pathogen: 'cmv',
    subject: 'planning',
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'positive',
      },
      secondIgm: {
        class: 'negative',
      },
    },
  },
  {
    id: 'cmv-immune',
    pathogen: 'cmv',
    subject: 'planning',
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'positive',
      },
    },
    previous: [
      {
        weeksBefore: 26.15,
        igg: {
          class: 'positive',
        },
      },
    ],
  },
  {
    id: 'cmv-inconclusive-newborn',
    pathogen: 'cmv',
    subject: 'newborn',
    ageDays: 7,
    results: {},
  },
  {
    id: 'cmv-inconclusive-planning',
    pathogen: 'cmv',
    subject: 'planning',
    results: {
      igg: {
        class: 'negative',
      },
    },
  },
  {
    id: 'cmv-inconclusive-pregnant',
    pathogen: 'cmv',
    subject: 'pregnant',
    gestation: '8',
    results: {
      igm: {
        class: 'negative',
      },
    },
  },
  {
    id: 'cmv-non-primary-infection-possible',
    pathogen: 'cmv',
    subject: 'planning',
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'positive',
      },
    },
    series: 'rising',
    previous: [
      {
        weeksBefore: 30,
        igg: {
          class: 'positive',
        },
      },
    ],
  },
  {
    id: 'cmv-past-infection',
    pathogen: 'cmv',
    subject: 'planning',
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'negative',
      },
    },
  },
  {
    id: 'cmv-possible-recent-infection',
    pathogen: 'cmv',
    subject: 'planning',
    results: {
      igg: {
        class: 'grey',
      },
      igm: {
        class: 'positive',
      },
    },
  },
  {
    id: 'cmv-probable-recent-infection',
    pathogen: 'cmv',
    subject: 'planning',
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'positive',
      },
      avidity: {
        class: 'low',
      },
    },
  },
  {
    id: 'cmv-recent-infection-excluded',
    pathogen: 'cmv',
    subject: 'pregnant',
    gestation: '12',
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'positive',
      },
      avidity: {
        class: 'high',
      },
    },
  },
  {
    id: 'cmv-susceptible',
    pathogen: 'cmv',
    subject: 'pregnant',
    gestation: '8',
    results: {
      igg: {
        class: 'negative',
      },
      igm: {
        class: 'negative',
      },
    },
  },
  {
    id: 'rubella-confirmed-infection',
    pathogen: 'rubella',
    subject: 'pregnant',
    gestation: '10',
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'positive',
      },
    },
    series: 'rising',
  },
  {
    id: 'rubella-congenital-infection-confirmed',
    pathogen: 'rubella',
    subject: 'newborn',
    ageDays: 14,
    results: {
      throatPcr: {
        class: 'positive',
      },
    },
    history: {
      sampleFrom: 'infant',
    },
  },
  {
    id: 'rubella-congenital-infection-excluded',
    pathogen: 'rubella',
    subject: 'newborn',
    results: {
      igg: {
        class: 'negative',
      },
      igm: {
        class: 'negative',
      },
    },
    history: {
      motherInfection: 'none',
      newbornSigns: false,
      sampleFrom: 'cord',
    },
  },
  {
    id: 'rubella-congenital-infection-possible',
    pathogen: 'rubella',
    subject: 'newborn',
    ageDays: 330,
    results: {
      igm: {
        class: 'positive',
      },
    },
  },
  {
    id: 'rubella-congenital-infection-probable',
    pathogen: 'rubella',
    subject: 'newborn',
    ageDays: 1,
    results: {
      igg: {
        class: 'positive',
      },
    },
    series: 'rising',
  },
  {
    id: 'rubella-false-positive-igm-likely',
    pathogen: 'rubella',
    subject: 'planning',
    results: {
      igg: {
        class: 'negative',
      },
      igm: {
        class: 'grey',
      },
      secondIgm: {
        class: 'negative',
      },
    },
  },
  {
    id: 'rubella-immune',
    pathogen: 'rubella',
    subject: 'planning',
    results: {
      igg: {
        class: 'positive',
      },
    },
  },
  {
    id: 'rubella-inconclusive-newborn',
    pathogen: 'rubella',
    subject: 'newborn',
    ageDays: 2,
    results: {},
  },
  {
    id: 'rubella-inconclusive-planning',
    pathogen: 'rubella',
    subject: 'planning',
    results: {
      igg: {
        class: 'negative',
      },
    },
  },
  {
    id: 'rubella-inconclusive-pregnant',
    pathogen: 'rubella',
    subject: 'pregnant',
    gestation: '8',
    results: {
      igm: {
        class: 'negative',
      },
    },
  },
  {
    id: 'rubella-non-primary-infection-possible',
    pathogen: 'rubella',
    subject: 'planning',
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'negative',
      },
    },
    series: 'rising',
    history: {
      documentedDoses: 1,
    },
  },
  {
    id: 'rubella-past-infection',
    pathogen: 'rubella',
    subject: 'planning',
    results: {
      igg: {
        class: 'grey',
      },
      igm: {
        class: 'negative',
      },
      iggBlot: {
        class: 'positive',
      },
    },
  },
  {
    id: 'rubella-possible-recent-infection',
    pathogen: 'rubella',
    subject: 'pregnant',
    gestation: '10',
    results: {
      igg: {
        class: 'grey',
      },
      igm: {
        class: 'positive',
      },
    },
  },
  {
    id: 'rubella-probable-recent-infection',
    pathogen: 'rubella',
    subject: 'pregnant',
    gestation: '43',
    results: {
      igg: {
        class: 'low-positive',
      },
    },
    previous: [
      {
        weeksBefore: 5,
        igg: {
          class: 'negative',
        },
      },
    ],
  },
  {
    id: 'rubella-recent-infection-excluded',
    pathogen: 'rubella',
    subject: 'pregnant',
    gestation: '10',
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'positive',
      },
      avidity: {
        class: 'high',
      },
    },
    history: {
      rashDaysAgo: 'none',
      contactDaysAgo: 'none',
    },
  },
  {
    id: 'rubella-susceptible',
    pathogen: 'rubella',
    subject: 'planning',
    results: {
      igg: {
        class: 'negative',
      },
      igm: {
        class: 'negative',
      },
    },
    history: {
      rashDaysAgo: 'none',
    },
  },
  {
    id: 'toxoplasma-confirmed-infection',
    pathogen: 'toxoplasma',
    subject: 'pregnant',
    gestation: '10',
    results: {
      igg: {
        class: 'grey',
      },
      igm: {
        class: 'positive',
      },
      amnioticPcr: {
        class: 'positive',
      },
    },
  },
  {
    id: 'toxoplasma-congenital-infection-confirmed',
    pathogen: 'toxoplasma',
    subject: 'newborn',
    ageDays: 400,
    results: {
      igg: {
        class: 'positive',
      },
      secondIgm: {
        class: 'grey',
      },
    },
  },
  {
    id: 'toxoplasma-congenital-infection-excluded',
    pathogen: 'toxoplasma',
    subject: 'newborn',
    ageDays: 400,
    results: {
      igg: {
        class: 'negative',
      },
    },
    history: {
      treated: false,
      newbornSigns: true,
    },
  },
  {
    id: 'toxoplasma-congenital-infection-possible',
    pathogen: 'toxoplasma',
    subject: 'newborn',
    ageDays: 2,
    results: {
      igg: {
        class: 'negative',
      },
      igm: {
        class: 'negative',
      },
    },
  },
  {
    id: 'toxoplasma-congenital-infection-probable',
    pathogen: 'toxoplasma',
    subject: 'newborn',
    ageDays: 5,
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'positive',
      },
    },
    history: {
      sampleFrom: 'infant',
    },
  },
  {
    id: 'toxoplasma-false-positive-igm-likely',
    pathogen: 'toxoplasma',
    subject: 'planning',
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'positive',
      },
      secondIgm: {
        class: 'negative',
      },
    },
  },
  {
    id: 'toxoplasma-immune',
    pathogen: 'toxoplasma',
    subject: 'planning',
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'positive',
      },
    },
    previous: [
      {
        weeksBefore: 26.15,
        igg: {
          class: 'positive',
        },
      },
    ],
  },
  {
    id: 'toxoplasma-inconclusive-newborn',
    pathogen: 'toxoplasma',
    subject: 'newborn',
    ageDays: 2,
    results: {},
  },
  {
    id: 'toxoplasma-inconclusive-planning',
    pathogen: 'toxoplasma',
    subject: 'planning',
    results: {
      igg: {
        class: 'negative',
      },
    },
  },
  {
    id: 'toxoplasma-inconclusive-pregnant',
    pathogen: 'toxoplasma',
    subject: 'pregnant',
    gestation: '12',
    results: {
      igg: {
        class: 'negative',
      },
    },
  },
  {
    id: 'toxoplasma-non-primary-infection-possible',
    pathogen: 'toxoplasma',
    subject: 'planning',
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'positive',
      },
    },
    previous: [
      {
        weeksBefore: 30,
        igg: {
          class: 'positive',
        },
      },
    ],
    history: {
      rashDaysAgo: 7,
    },
  },
  {
    id: 'toxoplasma-past-infection',
    pathogen: 'toxoplasma',
    subject: 'planning',
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'negative',
      },
    },
  },
  {
    id: 'toxoplasma-possible-recent-infection',
    pathogen: 'toxoplasma',
    subject: 'planning',
    results: {
      igg: {
        class: 'grey',
      },
      igm: {
        class: 'positive',
      },
    },
  },
  {
    id: 'toxoplasma-probable-recent-infection',
    pathogen: 'toxoplasma',
    subject: 'pregnant',
    gestation: '10',
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'positive',
      },
    },
    series: 'rising',
  },
  {
    id: 'toxoplasma-recent-infection-excluded',
    pathogen: 'toxoplasma',
    subject: 'pregnant',
    gestation: '9',
    results: {
      igg: {
        class: 'positive',
      },
      igm: {
        class: 'positive',
      },
      avidity: {
        class: 'high',
      },
    },
  },
  {
    id: 'toxoplasma-susceptible',
    pathogen: 'toxoplasma',
    subject: 'pregnant',
    gestation: '7',
    results: {
      igg: {
        class: 'negative',
      },
      igm: {
        class: 'negative',
      },
    },
  },
];
