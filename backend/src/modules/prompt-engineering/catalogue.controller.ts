import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../platform/index.js';
import { placements, styles } from './catalogue/catalogue.js';
import { placementListSchema, styleListSchema, toPlacementBody, toStyleBody, type PlacementList, type StyleList } from './catalogue.contracts.js';

const styleList: StyleList = { styles: styles.map(toStyleBody) };
const placementList: PlacementList = { placements: placements.map(toPlacementBody) };

@ApiTags('Catalogues')
@Controller()
export class CatalogueController {
  @Get('styles')
  @Header('cache-control', 'private, max-age=3600')
  @ApiOperation({ summary: 'Every style, with its line weights and limits', description: 'Lengths in millimetres on the skin.' })
  @ApiOkResponse({ standardSchema: styleListSchema })
  @ApiProblems(401)
  listStyles(): StyleList {
    return styleList;
  }

  @Get('placements')
  @Header('cache-control', 'private, max-age=3600')
  @ApiOperation({ summary: 'Every placement, with real body sizes', description: 'Lengths in millimetres; body sizes are means of measured people.' })
  @ApiOkResponse({ standardSchema: placementListSchema })
  @ApiProblems(401)
  listPlacements(): PlacementList {
    return placementList;
  }
}
