import type { DesignIndex } from '../../core/model/designIndex.ts';
import { dataMountOf, type Service } from '../common/index.ts';
import { GlusterVolume } from './elements.ts';

/** The volume that holds the data of a service on its own server; undefined if it lies on anything else. */
export function volumeUnder(service: Service, index: DesignIndex): GlusterVolume | undefined {
  return index.find(GlusterVolume, dataMountOf(service, service.serverId, index)?.sourceId);
}
