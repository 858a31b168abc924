export class HubSearch extends HTMLElement {}
