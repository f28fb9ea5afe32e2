import { HandsharkError } from '../errors.ts';

/** A -z that cannot be carried out. `message` is what tshark says, `status` what it exits with. */
export class StatisticError extends HandsharkError {
  readonly status: number;

  constructor(message: string, status = 1) {
    super('ERR_STATISTIC', message);
    this.status = status;
  }
}
