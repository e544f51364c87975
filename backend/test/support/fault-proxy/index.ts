export { FaultProxy, type Weather } from './fault-proxy.js';
