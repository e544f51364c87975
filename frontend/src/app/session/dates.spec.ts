import { afterEach, describe, expect, it } from '@jest/globals';
import { registerLocaleData } from '@angular/common';
import spanish from '@angular/common/locales/es';
import { dayOf, longDayOf, momentOf, shortDayOf, shortMomentOf, weekdayOf } from './dates';

const TIME = '2026-11-27T15:04:05';

describe('days and times', () => {
  afterEach(() => {
    document.documentElement.lang = '';
  });

  it('are told in English', () => {
    expect([dayOf(TIME), longDayOf(TIME), weekdayOf(TIME)]).toEqual(['Nov 27, 2026', 'November 27, 2026', 'Friday, November 27, 2026']);
    expect([momentOf(TIME), shortMomentOf(TIME), shortMomentOf(TIME, true)].map((words) => words.replace(/\s/gu, ' ')))
      .toEqual(['Nov 27, 2026, 3:04 PM', 'Nov 27, 3:04 PM', 'Nov 27, 3:04:05 PM']);
  });

  it('are told in Spanish', () => {
    registerLocaleData(spanish);
    document.documentElement.lang = 'es';
    expect([dayOf(TIME), longDayOf(TIME), weekdayOf(TIME)]).toEqual(['27 nov 2026', '27 de noviembre de 2026', 'viernes, 27 de noviembre de 2026']);
    expect([momentOf(TIME), shortMomentOf(TIME, true)]).toEqual(['27 nov 2026, 15:04', '27 nov, 15:04:05']);
  });

  it('keep the day as the server counts it, wherever the reader is', () => {
    expect(shortDayOf('2026-11-27')).toBe('Nov 27');
  });
});
