/** The port asked for could not be opened on this machine; the system's reason stands in the log. */
export class PortUnavailable extends Error {
  readonly port: number;

  constructor(address: string, port: number) {
    super(`Port ${port} on ${address} cannot be opened.`);
    this.name = 'PortUnavailable';
    this.port = port;
  }
}
