/** Cases whose answers show every conclusion of every table once. Taken from the published cases. */
import type { Case } from '../../rules/vocabulary.ts';

export const answeredCases: readonly Omit<Case, 'id'>[] = [
  {
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
    pathogen: 'rubella',
    subject: 'planning',
    results: {
      igg: {
        class: 'positive',
      },
    },
  },
  {
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
    pathogen: 'cmv',
    subject: 'newborn',
    ageDays: 7,
    results: {},
  },
  {
    pathogen: 'cmv',
    subject: 'planning',
    results: {
      igg: {
        class: 'negative',
      },
    },
  },
  {
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
    pathogen: 'rubella',
    subject: 'newborn',
    ageDays: 2,
    results: {},
  },
  {
    pathogen: 'rubella',
    subject: 'planning',
    results: {
      igg: {
        class: 'negative',
      },
    },
  },
  {
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
    pathogen: 'toxoplasma',
    subject: 'newborn',
    ageDays: 2,
    results: {},
  },
  {
    pathogen: 'toxoplasma',
    subject: 'planning',
    results: {
      igg: {
        class: 'negative',
      },
    },
  },
  {
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
