export class HubSearchBox extends HTMLElement {}
