const words =
  'cart|checkout|basket|warenkorb|kasse|bestellung|panier|commande|carrito|cesta|pedido|carrinho|carrello|winkelwagen|' +
  'winkelmand|koszyk|zamowienie|kosik|objednavka|sepet|korzina|kosar|kundvagn|varukorg|handlekurv|ostoskori|gio-hang';
const orders = new RegExp(`/(?:shopping[-_]?|one-?page-?)?(?:${words})(?=[/.?_]|$)`, 'i');

/** A step of an order, by its address: "Back" and "Continue" are the shop's there, in every language. */
export function isOfCheckout(address: string): boolean {
  return orders.test(new URL(address).pathname);
}
