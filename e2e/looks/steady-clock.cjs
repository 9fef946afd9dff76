// Loaded into every thread of the program before its own code: pictures must not change by the day.
// Time starts at BROADSHEET_STEADY_CLOCK (ms) and goes a thousandth as fast; timers are left as they are.
const start = Number(process.env.BROADSHEET_STEADY_CLOCK);
const RealDate = Date;
const began = RealDate.now();
const now = () => start + Math.floor((RealDate.now() - began) / 1000);

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [now()] : given));
  }

  static now() {
    return now();
  }
};
