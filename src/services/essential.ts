/**
 * Known services that sites need to work: load balancing, defence against robots, payment, logins.
 *
 * @module
 */
import type { KnownService } from './known.ts'

export const adyen: KnownService = {
  id: 'adyen',
  name: 'Adyen',
  vendor: 'Adyen',
  kind: 'essential',
  cookies: [{ name: '_rp_uid', duration: '30 days', purpose: 'Tells devices apart to stop fraud' }],
  tags: ['*.adyen.com'],
  evidence: 'https://docs.adyen.com/online-payments/build-your-integration/',
}

export const affirm: KnownService = {
  id: 'affirm',
  name: 'Affirm',
  vendor: 'Affirm',
  kind: 'essential',
  cookies: [
    {
      name: 'affirm_card_checkout_*',
      duration: 'session',
      purpose: 'Holds a loan that is being applied for',
    },
  ],
  tags: [
    'cdn1-sandbox.affirm.com',
    'cdn1.affirm.com',
    'tracker.affirm.com',
    'www.affirm.com/api',
    'www.affirm.com/apps',
  ],
  evidence: 'https://docs.affirm.com/',
}

export const afterpay: KnownService = {
  id: 'afterpay',
  name: 'Afterpay',
  vendor: 'Block',
  kind: 'essential',
  tags: [
    'js.afterpay.com',
    'js.clearpay.co.uk',
    'js.squarecdn.com',
    'portal.afterpay.com',
    'portal.sandbox.afterpay.com',
    'static.afterpay.com',
  ],
  evidence: 'https://developers.cash.app/cash-app-afterpay/',
}

export const akamaiBotManager: KnownService = {
  id: 'akamai-bot-manager',
  name: 'Akamai Bot Manager',
  vendor: 'Akamai',
  kind: 'essential',
  cookies: [
    { name: '_abck', duration: '1 year', purpose: 'Tells people from robots' },
    { name: 'bm_sz', duration: '4 hours', purpose: 'Tells people from robots' },
    { name: 'ak_bmsc', duration: '2 hours', purpose: 'Tells people from robots' },
    { name: 'bm_sv', duration: '2 hours', purpose: 'Tells people from robots' },
    { name: 'bm_mi', duration: '2 hours', purpose: 'Tells people from robots' },
    { name: 'bm_so', duration: '1 day', purpose: 'Tells people from robots' },
    { name: 'bm_s', duration: '1 day', purpose: 'Tells people from robots' },
    { name: 'bm_ss', duration: '1 day', purpose: 'Tells people from robots' },
    { name: 'bm_lso', duration: '1 day', purpose: 'Tells people from robots' },
    { name: 'sec_cpt', duration: 'session', purpose: 'Holds the answer to a captcha' },
    { name: 'sbsd', duration: 'session', purpose: 'Tells people from robots' },
    { name: 'sbsd_o', duration: 'session', purpose: 'Tells people from robots' },
  ],
  evidence: 'https://techdocs.akamai.com/bot-manager/docs',
}

export const akamaiEdge: KnownService = {
  id: 'akamai-edge',
  name: 'Akamai Edge Delivery',
  vendor: 'Akamai',
  kind: 'essential',
  cookies: [
    { name: 'AKA_A2', duration: '1 hour', purpose: 'Speeds up how pages are sent' },
    { name: 'akacd_*', duration: 'session', purpose: 'Sends requests to the same server' },
    { name: 'akavpau_*', duration: 'session', purpose: 'Queues visitors when a site is full' },
    { name: 'akaalb_*', duration: 'session', purpose: 'Sends requests to the same server' },
    {
      name: 'akamai_generated_location',
      duration: 'session',
      purpose: 'Holds where the visitor roughly is',
    },
  ],
  evidence: 'https://techdocs.akamai.com/property-mgr/docs',
}

export const akamaiIdentityCloud: KnownService = {
  id: 'akamai-identity-cloud',
  name: 'Akamai Identity Cloud',
  vendor: 'Akamai',
  kind: 'essential',
  cookies: [{ name: 'janrain*', duration: 'session', purpose: 'Keeps somebody logged in' }],
  tags: [
    '*.janraincapture.com',
    '*.multiscreensite.janrain.com',
    '*.rpxnow.com',
    'd1lqe9temigv1p.cloudfront.net',
    'd29usylhdk1xyu.cloudfront.net',
    'd7v0k4dt27zlp.cloudfront.net',
  ],
  evidence: 'https://identitydocs.akamai.com/',
}

export const amazonCognito: KnownService = {
  id: 'amazon-cognito',
  name: 'Amazon Cognito',
  vendor: 'Amazon',
  kind: 'essential',
  cookies: [
    {
      name: 'CognitoIdentityServiceProvider.*',
      duration: '1 year',
      purpose: 'Keeps somebody logged in',
    },
  ],
  tags: ['*.amazoncognito.com'],
  evidence: 'https://docs.aws.amazon.com/cognito/latest/developerguide/',
}

export const amazonPay: KnownService = {
  id: 'amazon-pay',
  name: 'Amazon Pay',
  vendor: 'Amazon',
  kind: 'essential',
  cookies: [
    { name: 'amazon-pay-*', duration: 'session', purpose: 'Holds a payment that is under way' },
    {
      name: 'amazon_Login_state_cache',
      duration: 'session',
      purpose: 'Guards logins against forged requests',
    },
  ],
  tags: [
    '*.payments-amazon.com',
    'api-cdn.amazon.com/sdk/login1.js',
    'payments.amazon.co.uk',
    'payments.amazon.com',
    'payments.amazon.de',
  ],
  evidence: 'https://developer.amazon.com/docs/amazon-pay/intro.html',
}

export const applePay: KnownService = {
  id: 'apple-pay',
  name: 'Apple Pay',
  vendor: 'Apple',
  kind: 'essential',
  tags: ['applepay.cdn-apple.com'],
  evidence: 'https://developer.apple.com/documentation/apple_pay_on_the_web',
}

export const arkoseLabs: KnownService = {
  id: 'arkose-labs',
  name: 'Arkose Labs',
  vendor: 'Arkose Labs',
  kind: 'essential',
  tags: ['*.arkoselabs.cn', '*.arkoselabs.com', '*.funcaptcha.com'],
  evidence: 'https://developer.arkoselabs.com/docs',
}

export const auth0: KnownService = {
  id: 'auth0',
  name: 'Auth0',
  vendor: 'Okta',
  kind: 'essential',
  cookies: [
    { name: 'auth0', duration: '3 days', purpose: 'Keeps somebody logged in' },
    { name: 'auth0_compat', duration: '3 days', purpose: 'Keeps somebody logged in' },
    { name: 'auth0-mf', duration: '30 days', purpose: 'Remembers a second step of a login' },
    { name: 'auth0-mf_compat', duration: '30 days', purpose: 'Remembers a second step of a login' },
    {
      name: 'did',
      host: 'auth0.com',
      duration: '1 year',
      purpose: 'Tells devices apart to stop attacks',
    },
    {
      name: 'did_compat',
      host: 'auth0.com',
      duration: '1 year',
      purpose: 'Tells devices apart to stop attacks',
    },
    {
      name: 'auth0.*.is.authenticated',
      duration: '1 day',
      purpose: 'Says that somebody is logged in',
    },
    {
      name: '_legacy_auth0.*.is.authenticated',
      duration: '1 day',
      purpose: 'Says that somebody is logged in',
    },
    {
      name: 'a0.spajs.txs.*',
      duration: 'session',
      purpose: 'Guards logins against forged requests',
    },
  ],
  tags: ['*.auth0.com'],
  evidence: 'https://auth0.com/docs/manage-users/cookies/authentication-api-cookies',
}

export const authorizeNet: KnownService = {
  id: 'authorize-net',
  name: 'Authorize.net',
  vendor: 'Visa',
  kind: 'essential',
  tags: [
    'accept.authorize.net',
    'js.authorize.net',
    'jstest.authorize.net',
    'test.authorize.net',
    'verify.authorize.net',
  ],
  evidence: 'https://developer.authorize.net/api/reference/features/acceptjs.html',
}

export const awsLoadBalancer: KnownService = {
  id: 'aws-load-balancer',
  name: 'AWS Elastic Load Balancing',
  vendor: 'Amazon',
  kind: 'essential',
  cookies: [
    { name: 'AWSALB', duration: '7 days', purpose: 'Sends requests to the same server' },
    { name: 'AWSALBCORS', duration: '7 days', purpose: 'Sends requests to the same server' },
    {
      name: 'AWSALBTG',
      duration: '7 days',
      purpose: 'Sends requests to the same group of servers',
    },
    {
      name: 'AWSALBTGCORS',
      duration: '7 days',
      purpose: 'Sends requests to the same group of servers',
    },
    { name: 'AWSALBAPP-*', duration: '7 days', purpose: 'Sends requests to the same server' },
    {
      name: 'AWSALBAuthNonce',
      duration: 'session',
      purpose: 'Guards logins against forged requests',
    },
    { name: 'AWSELBAuthSessionCookie*', duration: '7 days', purpose: 'Keeps somebody logged in' },
    { name: 'AWSELB', duration: 'session', purpose: 'Sends requests to the same server' },
    { name: 'AWSELBCORS', duration: 'session', purpose: 'Sends requests to the same server' },
  ],
  evidence:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html',
}

export const awsWaf: KnownService = {
  id: 'aws-waf',
  name: 'AWS WAF',
  vendor: 'Amazon',
  kind: 'essential',
  cookies: [{ name: 'aws-waf-token', duration: '4 days', purpose: 'Tells people from robots' }],
  tags: ['*.awswaf.com'],
  evidence:
    'https://docs.aws.amazon.com/waf/latest/developerguide/waf-application-integration.html',
}

export const azureAdB2c: KnownService = {
  id: 'azure-ad-b2c',
  name: 'Microsoft Entra and Azure AD B2C',
  vendor: 'Microsoft',
  kind: 'essential',
  cookies: [
    { name: 'x-ms-cpim-*', duration: 'session', purpose: 'Keeps somebody logged in' },
    {
      name: 'ESTSAUTH',
      host: 'microsoftonline.com',
      duration: 'session',
      purpose: 'Keeps somebody logged in',
    },
    {
      name: 'ESTSAUTHPERSISTENT',
      host: 'microsoftonline.com',
      duration: '90 days',
      purpose: 'Keeps somebody logged in',
    },
    {
      name: 'buid',
      host: 'microsoftonline.com',
      duration: '1 month',
      purpose: 'Tells browsers apart to stop attacks',
    },
    {
      name: 'fpc',
      host: 'microsoftonline.com',
      duration: '1 month',
      purpose: 'Tells browsers apart to stop attacks',
    },
    {
      name: 'esctx*',
      host: 'microsoftonline.com',
      duration: 'session',
      purpose: 'Guards logins against forged requests',
    },
  ],
  tags: [
    '*.b2clogin.com',
    '*.ciamlogin.com',
    'aadcdn.msauth.net',
    'aadcdn.msftauth.net',
    'alcdn.msauth.net',
    'login.live.com',
    'login.microsoftonline.com',
    'logincdn.msauth.net',
  ],
  evidence: 'https://learn.microsoft.com/en-us/azure/active-directory-b2c/cookie-definitions',
}

export const azureAffinity: KnownService = {
  id: 'azure-affinity',
  name: 'Azure Traffic Affinity',
  vendor: 'Microsoft',
  kind: 'essential',
  cookies: [
    { name: 'ARRAffinity', duration: 'session', purpose: 'Sends requests to the same server' },
    {
      name: 'ARRAffinitySameSite',
      duration: 'session',
      purpose: 'Sends requests to the same server',
    },
    {
      name: 'ApplicationGatewayAffinity',
      duration: 'session',
      purpose: 'Sends requests to the same server',
    },
    {
      name: 'ApplicationGatewayAffinityCORS',
      duration: 'session',
      purpose: 'Sends requests to the same server',
    },
    { name: 'ASLBSA', duration: 'session', purpose: 'Sends requests to the same server' },
    { name: 'ASLBSACORS', duration: 'session', purpose: 'Sends requests to the same server' },
    { name: 'TiPMix', duration: '1 hour', purpose: 'Sends requests to the same version' },
    {
      name: 'x-ms-routing-name',
      duration: '1 hour',
      purpose: 'Sends requests to the same version',
    },
  ],
  evidence: 'https://learn.microsoft.com/en-us/azure/app-service/configure-common',
}

export const bigcommerce: KnownService = {
  id: 'bigcommerce',
  name: 'BigCommerce',
  vendor: 'BigCommerce',
  kind: 'essential',
  cookies: [
    {
      name: 'SHOP_SESSION_TOKEN',
      duration: '7 days',
      purpose: 'Keeps what somebody is about to buy',
    },
    {
      name: 'SHOP_SESSION_ROTATION_TOKEN',
      duration: 'session',
      purpose: 'Keeps what somebody is about to buy',
    },
    { name: 'SHOP_ORDER_TOKEN', duration: '1 week', purpose: 'Lets buyers see their order' },
    { name: 'SHOP_TOKEN', duration: '1 week', purpose: 'Keeps a customer logged in' },
    { name: 'SF-CSRF-TOKEN', duration: 'session', purpose: 'Guards forms against forged requests' },
    { name: 'STORE_VISITOR', duration: '1 year', purpose: 'Says that the visitor came before' },
  ],
  evidence: 'https://docs.bigcommerce.com/developer/docs/storefront',
}

export const bolt: KnownService = {
  id: 'bolt',
  name: 'Bolt Checkout',
  vendor: 'Bolt',
  kind: 'essential',
  tags: ['*.bolt.com'],
  evidence: 'https://help.bolt.com/',
}

export const braintree: KnownService = {
  id: 'braintree',
  name: 'Braintree',
  vendor: 'PayPal',
  kind: 'essential',
  tags: ['*.braintree-api.com', '*.braintreegateway.com'],
  evidence: 'https://developer.paypal.com/braintree/docs/guides/client-sdk/setup/javascript/v3',
}

export const chargebee: KnownService = {
  id: 'chargebee',
  name: 'Chargebee',
  vendor: 'Chargebee',
  kind: 'essential',
  tags: ['*.chargebee.com'],
  evidence: 'https://www.chargebee.com/checkout-portal-docs/',
}

export const checkoutCom: KnownService = {
  id: 'checkout-com',
  name: 'Checkout.com',
  vendor: 'Checkout.com',
  kind: 'essential',
  tags: ['*.checkout.com'],
  evidence: 'https://www.checkout.com/docs',
}

export const citrixNetscaler: KnownService = {
  id: 'citrix-netscaler',
  name: 'Citrix NetScaler',
  vendor: 'Cloud Software Group',
  kind: 'essential',
  cookies: [
    { name: 'NSC_*', duration: 'session', purpose: 'Sends requests to the same server' },
    { name: 'citrix_ns_id*', duration: 'session', purpose: 'Guards against attacks' },
  ],
  evidence: 'https://docs.netscaler.com/en-us/citrix-adc/current-release/load-balancing.html',
}

export const cleantalk: KnownService = {
  id: 'cleantalk',
  name: 'CleanTalk',
  vendor: 'CleanTalk',
  kind: 'essential',
  cookies: [
    { name: 'apbct_*', duration: 'session', purpose: 'Tells people from robots' },
    { name: 'ct_checkjs', duration: 'session', purpose: 'Tells people from robots' },
    { name: 'ct_check_js', duration: 'session', purpose: 'Tells people from robots' },
    { name: 'ct_fkp_timestamp', duration: 'session', purpose: 'Tells people from robots' },
    { name: 'ct_has_scrolled', duration: 'session', purpose: 'Tells people from robots' },
    { name: 'ct_pointer_data', duration: 'session', purpose: 'Tells people from robots' },
    { name: 'ct_ps_timestamp', duration: 'session', purpose: 'Tells people from robots' },
    { name: 'ct_timezone', duration: 'session', purpose: 'Tells people from robots' },
    { name: 'ct_sfw_*', duration: 'session', purpose: 'Guards against attacks' },
    { name: 'ct_screen_info', duration: 'session', purpose: 'Tells people from robots' },
    { name: 'spbc_*', duration: 'session', purpose: 'Guards against attacks' },
  ],
  tags: ['*.cleantalk.org'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
}

export const clearsale: KnownService = {
  id: 'clearsale',
  name: 'ClearSale',
  vendor: 'ClearSale',
  kind: 'essential',
  tags: ['*.clearsale.com.br'],
  evidence: 'https://api.clearsale.com.br/docs/',
}

export const clerk: KnownService = {
  id: 'clerk',
  name: 'Clerk',
  vendor: 'Clerk',
  kind: 'essential',
  cookies: [
    { name: '__client_uat*', duration: '1 year', purpose: 'Says when a login last changed' },
    { name: '__clerk_*', duration: 'session', purpose: 'Keeps somebody logged in' },
    { name: 'clerk_active_context', duration: 'session', purpose: 'Holds which login is used' },
    { name: '__refresh_*', duration: '1 year', purpose: 'Renews a login' },
  ],
  tags: ['*.accounts.dev'],
  evidence: 'https://clerk.com/docs/guides/how-clerk-works/overview',
}

export const cloudflare: KnownService = {
  id: 'cloudflare',
  name: 'Cloudflare',
  vendor: 'Cloudflare',
  kind: 'essential',
  cookies: [
    { name: '__cf_bm', duration: '30 minutes', purpose: 'Tells people from robots' },
    { name: '_cfuvid', duration: 'session', purpose: 'Tells visitors apart to limit requests' },
    { name: '__cfruid', duration: 'session', purpose: 'Tells visitors apart to limit requests' },
    { name: 'cf_clearance', duration: '1 year', purpose: 'Says that a challenge was passed' },
    { name: '__cflb', duration: '1 day', purpose: 'Sends requests to the same server' },
    { name: '__cfseq', duration: 'session', purpose: 'Guards against attacks in a row' },
    { name: '__cfwaitingroom', duration: 'session', purpose: 'Holds a place in the waiting room' },
    { name: '__cfduid', duration: '1 month', purpose: 'Tells visitors apart to stop attacks' },
    { name: 'cf_chl_*', duration: '1 hour', purpose: 'Holds the state of a challenge' },
    { name: 'cf_ob_info', duration: '30 seconds', purpose: 'Says why a stored page is shown' },
    { name: 'cf_use_ob', duration: '30 seconds', purpose: 'Says that a stored page is shown' },
    { name: 'CF_Authorization', duration: '1 day', purpose: 'Keeps somebody logged in' },
    { name: 'CF_AppSession', duration: '1 day', purpose: 'Guards logins against forged requests' },
    { name: 'CF_Session', duration: 'session', purpose: 'Guards logins against forged requests' },
  ],
  tags: [
    '/cdn-cgi/bm',
    '/cdn-cgi/challenge-platform',
    '/cdn-cgi/images',
    '/cdn-cgi/l',
    '/cdn-cgi/scripts',
    'ajax.cloudflare.com',
    'challenges.cloudflare.com',
  ],
  evidence:
    'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
}

export const cloudfront: KnownService = {
  id: 'cloudfront',
  name: 'Amazon CloudFront Signed Cookies',
  vendor: 'Amazon',
  kind: 'essential',
  cookies: [
    { name: 'CloudFront-Policy', duration: 'session', purpose: 'Holds the right to see files' },
    { name: 'CloudFront-Signature', duration: 'session', purpose: 'Holds the right to see files' },
    {
      name: 'CloudFront-Key-Pair-Id',
      duration: 'session',
      purpose: 'Holds the right to see files',
    },
    { name: 'CloudFront-Expires', duration: 'session', purpose: 'Holds the right to see files' },
  ],
  evidence:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-cookies.html',
}

export const cybersource: KnownService = {
  id: 'cybersource',
  name: 'Cybersource',
  vendor: 'Visa',
  kind: 'essential',
  tags: ['*.cybersource.com'],
  evidence: 'https://developer.cybersource.com/docs.html',
}

export const datadome: KnownService = {
  id: 'datadome',
  name: 'DataDome',
  vendor: 'DataDome',
  kind: 'essential',
  cookies: [{ name: 'datadome', duration: '1 year', purpose: 'Tells people from robots' }],
  tags: ['*.captcha-delivery.com', '*.datadome.co'],
  evidence: 'https://docs.datadome.co/docs/cookie-session-storage',
}

export const drupal: KnownService = {
  id: 'drupal',
  name: 'Drupal',
  vendor: 'Drupal Association',
  kind: 'essential',
  cookies: [
    { name: 'SSESS*', duration: '23 days', purpose: 'Keeps somebody logged in' },
    { name: 'Drupal.visitor.*', duration: '1 year', purpose: 'Holds what somebody entered before' },
    { name: 'Drupal.toolbar.*', duration: 'session', purpose: 'Holds how the toolbar is set' },
    { name: 'has_js', duration: 'session', purpose: 'Says that scripts run' },
  ],
  evidence: 'https://www.drupal.org/docs',
}

export const f5BigIp: KnownService = {
  id: 'f5-big-ip',
  name: 'F5 BIG-IP',
  vendor: 'F5',
  kind: 'essential',
  cookies: [
    { name: 'BIGipServer*', duration: 'session', purpose: 'Sends requests to the same server' },
    { name: 'TS01*', duration: 'session', purpose: 'Guards against attacks' },
    { name: 'f5avr*', duration: 'session', purpose: 'Measures how fast pages are sent' },
    { name: 'F5_ST', duration: 'session', purpose: 'Says when a login ends' },
    { name: 'LastMRH_Session', duration: 'session', purpose: 'Keeps somebody logged in' },
    { name: 'MRHSession', duration: 'session', purpose: 'Keeps somebody logged in' },
    { name: 'MRHSHint', duration: 'session', purpose: 'Keeps somebody logged in' },
    { name: 'TSPD_101*', duration: 'session', purpose: 'Tells people from robots' },
  ],
  evidence: 'https://my.f5.com/manage/s/article/K6850',
}

export const fastspring: KnownService = {
  id: 'fastspring',
  name: 'FastSpring',
  vendor: 'FastSpring',
  kind: 'essential',
  tags: ['*.onfastspring.com', 'd1f8f9xcsvx3ha.cloudfront.net'],
  evidence: 'https://developer.fastspring.com/',
}

export const fingerprint: KnownService = {
  id: 'fingerprint',
  name: 'Fingerprint',
  vendor: 'FingerprintJS',
  kind: 'essential',
  cookies: [
    { name: '_iidt', duration: '1 year', purpose: 'Tells browsers apart to stop fraud' },
    { name: '_vid_t', duration: '1 year', purpose: 'Tells browsers apart to stop fraud' },
    { name: '_vid_lr', duration: '1 year', purpose: 'Tells browsers apart to stop fraud' },
  ],
  tags: ['*.fpjs.io', '*.fptls.com', 'fpjscdn.net'],
  evidence: 'https://dev.fingerprint.com/docs',
}

export const forter: KnownService = {
  id: 'forter',
  name: 'Forter',
  vendor: 'Forter',
  kind: 'essential',
  cookies: [
    { name: 'forterToken', duration: '10 years', purpose: 'Tells devices apart to stop fraud' },
    { name: 'forterTokenCopy', duration: '10 years', purpose: 'Tells devices apart to stop fraud' },
    { name: 'ftr_ncd', duration: '20 years', purpose: 'Tells devices apart to stop fraud' },
    { name: 'ftr_blst_1h', duration: '1 hour', purpose: 'Limits how often fraud is checked' },
  ],
  tags: ['*.forter.com'],
  evidence: 'https://docs.forter.com/',
}

export const geetest: KnownService = {
  id: 'geetest',
  name: 'GeeTest',
  vendor: 'GeeTest',
  kind: 'essential',
  tags: ['*.geetest.com', '*.geevisit.com'],
  evidence: 'https://docs.geetest.com/',
}

export const googleCloudAffinity: KnownService = {
  id: 'google-cloud-affinity',
  name: 'Google Cloud Load Balancing',
  vendor: 'Google',
  kind: 'essential',
  cookies: [
    { name: 'GCLB', duration: 'session', purpose: 'Sends requests to the same server' },
    { name: 'GCP_IAP_UID', duration: '1 year', purpose: 'Keeps somebody logged in' },
    { name: 'GAESA', duration: '1 month', purpose: 'Sends requests to the same server' },
  ],
  evidence: 'https://cloud.google.com/load-balancing/docs/backend-service',
}

export const googlePay: KnownService = {
  id: 'google-pay',
  name: 'Google Pay',
  vendor: 'Google',
  kind: 'essential',
  tags: ['pay.google.com', 'payments.google.com'],
  evidence: 'https://developers.google.com/pay/api/web/guides/setup',
}

export const haproxy: KnownService = {
  id: 'haproxy',
  name: 'HAProxy',
  vendor: 'HAProxy Technologies',
  kind: 'essential',
  cookies: [
    { name: 'SERVERID', duration: 'session', purpose: 'Sends requests to the same server' },
    { name: 'SRVNAME', duration: 'session', purpose: 'Sends requests to the same server' },
  ],
  evidence:
    'https://www.haproxy.com/documentation/haproxy-configuration-tutorials/load-balancing/session-persistence/',
}

export const humanSecurity: KnownService = {
  id: 'human-security',
  name: 'HUMAN Bot Defender (PerimeterX)',
  vendor: 'HUMAN',
  kind: 'essential',
  cookies: [
    { name: '_px', duration: '6 minutes', purpose: 'Tells people from robots' },
    { name: '_px2', duration: '6 minutes', purpose: 'Tells people from robots' },
    { name: '_px3', duration: '6 minutes', purpose: 'Tells people from robots' },
    { name: '_pxhd', duration: '1 year', purpose: 'Tells people from robots' },
    { name: '_pxvid', duration: '1 year', purpose: 'Tells visitors apart to stop robots' },
    { name: '_pxff_*', duration: '1 day', purpose: 'Says which checks are on' },
    { name: '_pxde', duration: '5 days', purpose: 'Tells people from robots' },
    { name: '_pxmvid', duration: '1 hour', purpose: 'Tells visitors apart to stop robots' },
    { name: '_pxttld', duration: '1 second', purpose: 'Tests on which domain cookies work' },
    { name: '_pxac', duration: 'session', purpose: 'Tells people from robots' },
    { name: 'pxcts', duration: 'session', purpose: 'Tells people from robots' },
  ],
  tags: [
    '*.perimeterx.net',
    '*.px-captcha.net',
    '*.px-cdn.net',
    '*.px-client.net',
    '*.px-cloud.net',
    '*.pxi.pub',
  ],
  evidence: 'https://docs.humansecurity.com/applications-and-accounts/docs/cookies',
}

export const imperva: KnownService = {
  id: 'imperva',
  name: 'Imperva',
  vendor: 'Thales',
  kind: 'essential',
  cookies: [
    { name: 'visid_incap_*', duration: '1 year', purpose: 'Tells visitors apart to stop robots' },
    { name: 'incap_ses_*', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'nlbi_*', duration: 'session', purpose: 'Sends requests to the same server' },
    { name: 'reese84', duration: '30 days', purpose: 'Tells people from robots' },
    { name: '___utmvc', duration: '20 seconds', purpose: 'Tells people from robots' },
    { name: '___utmva*', duration: '15 minutes', purpose: 'Tells people from robots' },
    { name: '___utmvb*', duration: '15 minutes', purpose: 'Tells people from robots' },
    { name: '___utmvm', duration: '15 minutes', purpose: 'Tells people from robots' },
    { name: 'incap_wrt_*', duration: 'session', purpose: 'Holds a place in the waiting room' },
    { name: 'incap_sh_*', duration: 'session', purpose: 'Tells people from robots' },
    { name: 'D_IID', duration: '1 year', purpose: 'Tells people from robots' },
    { name: 'D_UID', duration: '1 year', purpose: 'Tells people from robots' },
    { name: 'D_SID', duration: '1 year', purpose: 'Tells people from robots' },
    { name: 'D_ZID', duration: '1 year', purpose: 'Tells people from robots' },
    { name: 'D_ZUID', duration: '1 year', purpose: 'Tells people from robots' },
    { name: 'D_HID', duration: '1 year', purpose: 'Tells people from robots' },
  ],
  evidence: 'https://docs.imperva.com/',
}

export const ingressNginx: KnownService = {
  id: 'ingress-nginx',
  name: 'Ingress NGINX Affinity',
  vendor: 'Kubernetes',
  kind: 'essential',
  cookies: [
    { name: 'INGRESSCOOKIE', duration: 'session', purpose: 'Sends requests to the same server' },
  ],
  evidence: 'https://kubernetes.github.io/ingress-nginx/examples/affinity/cookie/',
}

export const iovation: KnownService = {
  id: 'iovation',
  name: 'iovation',
  vendor: 'TransUnion',
  kind: 'essential',
  tags: ['*.iesnare.com', '*.iovation.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const kasada: KnownService = {
  id: 'kasada',
  name: 'Kasada',
  vendor: 'Kasada',
  kind: 'essential',
  cookies: [
    { name: 'KP_UIDz', duration: '1 day', purpose: 'Tells people from robots' },
    { name: 'KP_UIDz-ssn', duration: '1 day', purpose: 'Tells people from robots' },
    { name: 'KP2_UIDz', duration: '1 day', purpose: 'Tells people from robots' },
    { name: 'KP2_UIDz-ssn', duration: '1 day', purpose: 'Tells people from robots' },
    { name: 'KP_REF', duration: 'session', purpose: 'Holds the page that was asked for' },
  ],
  evidence: 'https://docs.kasada.io/',
}

export const keycloak: KnownService = {
  id: 'keycloak',
  name: 'Keycloak',
  vendor: 'Red Hat',
  kind: 'essential',
  cookies: [
    { name: 'AUTH_SESSION_ID', duration: 'session', purpose: 'Keeps somebody logged in' },
    { name: 'AUTH_SESSION_ID_LEGACY', duration: 'session', purpose: 'Keeps somebody logged in' },
    { name: 'KC_RESTART', duration: 'session', purpose: 'Holds a login that is under way' },
    { name: 'KC_AUTH_STATE', duration: 'session', purpose: 'Says that somebody is logged in' },
    {
      name: 'KC_STATE_CHECKER',
      duration: 'session',
      purpose: 'Guards forms against forged requests',
    },
    { name: 'KEYCLOAK_IDENTITY', duration: 'session', purpose: 'Keeps somebody logged in' },
    { name: 'KEYCLOAK_IDENTITY_LEGACY', duration: 'session', purpose: 'Keeps somebody logged in' },
    { name: 'KEYCLOAK_SESSION', duration: 'session', purpose: 'Keeps somebody logged in' },
    { name: 'KEYCLOAK_SESSION_LEGACY', duration: 'session', purpose: 'Keeps somebody logged in' },
    { name: 'KEYCLOAK_LOCALE', duration: 'session', purpose: 'Holds the language' },
    { name: 'KEYCLOAK_REMEMBER_ME', duration: '1 year', purpose: 'Remembers who logs in' },
  ],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
}

export const klarna: KnownService = {
  id: 'klarna',
  name: 'Klarna',
  vendor: 'Klarna',
  kind: 'essential',
  tags: ['*.klarna.com', '*.klarnacdn.net', '*.klarnaevt.com', '*.klarnaservices.com'],
  evidence: 'https://docs.klarna.com/',
}

export const kount: KnownService = {
  id: 'kount',
  name: 'Kount',
  vendor: 'Equifax',
  kind: 'essential',
  tags: ['*.kaptcha.com', '*.kount.com', '*.kount.net'],
  evidence: 'https://developer.kount.com/',
}

export const magento: KnownService = {
  id: 'magento',
  name: 'Adobe Commerce (Magento)',
  vendor: 'Adobe',
  kind: 'essential',
  cookies: [
    { name: 'form_key', duration: 'session', purpose: 'Guards forms against forged requests' },
    { name: 'mage-cache-sessid', duration: 'session', purpose: 'Says when stored data is old' },
    { name: 'mage-cache-storage*', duration: 'session', purpose: 'Holds parts of the page' },
    { name: 'mage-cache-timeout', duration: 'session', purpose: 'Says when stored data is old' },
    { name: 'mage-messages', duration: '1 year', purpose: 'Holds messages for the visitor' },
    { name: 'mage-translation-storage', duration: 'session', purpose: 'Holds translated words' },
    {
      name: 'mage-translation-file-version',
      duration: 'session',
      purpose: 'Says how new translated words are',
    },
    {
      name: 'mage-banners-cache-storage',
      duration: '1 hour',
      purpose: 'Holds banners of the page',
    },
    {
      name: 'private_content_version',
      duration: '10 years',
      purpose: 'Says when stored data is old',
    },
    { name: 'section_data_ids', duration: 'session', purpose: 'Says when stored data is old' },
    { name: 'section_data_clean', duration: 'session', purpose: 'Says when stored data is old' },
    { name: 'X-Magento-Vary', duration: 'session', purpose: 'Picks the stored page that fits' },
    { name: 'product_data_storage', duration: 'session', purpose: 'Holds goods that were seen' },
    {
      name: 'recently_viewed_product*',
      duration: 'session',
      purpose: 'Holds goods that were seen',
    },
    {
      name: 'recently_compared_product*',
      duration: 'session',
      purpose: 'Holds goods that were compared',
    },
    {
      name: 'user_allowed_save_cookie',
      duration: '1 year',
      purpose: 'Holds the choice about cookies',
    },
    {
      name: 'persistent_shopping_cart',
      duration: '1 year',
      purpose: 'Keeps what somebody is about to buy',
    },
  ],
  evidence:
    'https://experienceleague.adobe.com/en/docs/commerce-admin/start/compliance/privacy/compliance-cookie-law',
}

export const mercadoPago: KnownService = {
  id: 'mercado-pago',
  name: 'Mercado Pago',
  vendor: 'Mercado Libre',
  kind: 'essential',
  tags: [
    'sdk.mercadopago.com',
    'secure.mlstatic.com/sdk',
    'www.mercadopago.com.br/integrations',
    'www.mercadopago.com/org-img',
    'www.mercadopago.com/v2/security.js',
  ],
  evidence: 'https://www.mercadopago.com.br/developers/en/docs',
}

export const mollie: KnownService = {
  id: 'mollie',
  name: 'Mollie',
  vendor: 'Mollie',
  kind: 'essential',
  tags: ['*.mollie.com'],
  evidence: 'https://docs.mollie.com/',
}

export const netacea: KnownService = {
  id: 'netacea',
  name: 'Netacea',
  vendor: 'Netacea',
  kind: 'essential',
  cookies: [
    { name: '_mitata', duration: '1 day', purpose: 'Tells people from robots' },
    { name: '_mitatacaptcha', duration: 'session', purpose: 'Holds the answer to a captcha' },
  ],
  evidence: 'https://docs.netacea.com/',
}

export const nextAuth: KnownService = {
  id: 'next-auth',
  name: 'Auth.js (NextAuth)',
  vendor: 'Auth.js',
  kind: 'essential',
  cookies: [
    { name: 'next-auth.*', duration: '30 days', purpose: 'Keeps somebody logged in' },
    { name: '__Secure-next-auth.*', duration: '30 days', purpose: 'Keeps somebody logged in' },
    {
      name: '__Host-next-auth.*',
      duration: 'session',
      purpose: 'Guards forms against forged requests',
    },
    { name: 'authjs.*', duration: '30 days', purpose: 'Keeps somebody logged in' },
    { name: '__Secure-authjs.*', duration: '30 days', purpose: 'Keeps somebody logged in' },
    {
      name: '__Host-authjs.*',
      duration: 'session',
      purpose: 'Guards forms against forged requests',
    },
  ],
  evidence: 'https://next-auth.js.org/configuration/options',
}

export const okta: KnownService = {
  id: 'okta',
  name: 'Okta',
  vendor: 'Okta',
  kind: 'essential',
  cookies: [
    { name: 'okta-oauth-*', duration: 'session', purpose: 'Guards logins against forged requests' },
    {
      name: 'DT',
      host: 'okta.com',
      duration: '2 years',
      purpose: 'Tells devices apart to stop attacks',
    },
    { name: 'idx', host: 'okta.com', duration: 'session', purpose: 'Keeps somebody logged in' },
    { name: 'sid', host: 'okta.com', duration: 'session', purpose: 'Keeps somebody logged in' },
  ],
  tags: ['*.okta-emea.com', '*.okta.com', '*.oktacdn.com', '*.oktapreview.com'],
  evidence: 'https://developer.okta.com/docs/',
}

export const paddle: KnownService = {
  id: 'paddle',
  name: 'Paddle',
  vendor: 'Paddle',
  kind: 'essential',
  tags: ['*.paddle.com'],
  evidence: 'https://developer.paddle.com/paddlejs/overview',
}

export const paypal: KnownService = {
  id: 'paypal',
  name: 'PayPal',
  vendor: 'PayPal',
  kind: 'essential',
  cookies: [
    {
      name: 'enforce_policy',
      host: 'paypal.com',
      duration: '1 year',
      purpose: 'Holds which rules apply to the visitor',
    },
    { name: 'ts', host: 'paypal.com', duration: '3 years', purpose: 'Guards against fraud' },
    { name: 'ts_c', host: 'paypal.com', duration: '3 years', purpose: 'Guards against fraud' },
    {
      name: 'tsrce',
      host: 'paypal.com',
      duration: '3 days',
      purpose: 'Holds where a payment came from',
    },
    {
      name: 'nsid',
      host: 'paypal.com',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'x-pp-s',
      host: 'paypal.com',
      duration: 'session',
      purpose: 'Keeps somebody logged in',
    },
    {
      name: 'X-PP-SILOVER',
      host: 'paypal.com',
      duration: '30 minutes',
      purpose: 'Sends requests to the same servers',
    },
    {
      name: 'X-PP-L7',
      host: 'paypal.com',
      duration: 'session',
      purpose: 'Sends requests to the same servers',
    },
    {
      name: 'l7_az',
      host: 'paypal.com',
      duration: '30 minutes',
      purpose: 'Sends requests to the same servers',
    },
    { name: 'LANG', host: 'paypal.com', duration: '8 hours', purpose: 'Holds the language' },
    { name: 'paypal-offers*', duration: 'session', purpose: 'Holds an offer of PayPal' },
  ],
  tags: [
    '*.paypalobjects.com',
    'c.paypal.com',
    'www.paypal.com/checkoutnow',
    'www.paypal.com/credit-presentment',
    'www.paypal.com/donate',
    'www.paypal.com/sdk',
    'www.paypal.com/smart',
    'www.paypal.com/webapps',
    'www.sandbox.paypal.com',
  ],
  evidence: 'https://developer.paypal.com/sdk/js/',
}

export const pingone: KnownService = {
  id: 'pingone',
  name: 'PingOne',
  vendor: 'Ping Identity',
  kind: 'essential',
  tags: ['*.pingidentity.com', '*.pingone.com', '*.pingone.eu'],
  evidence: 'https://docs.pingidentity.com/',
}

export const queueIt: KnownService = {
  id: 'queue-it',
  name: 'Queue-it',
  vendor: 'Queue-it',
  kind: 'essential',
  cookies: [
    {
      name: 'QueueITAccepted*',
      duration: '20 minutes',
      purpose: "Says that the visitor's turn came",
    },
    { name: 'Queue-it', duration: '1 day', purpose: 'Holds a place in the queue' },
    { name: 'Queue-it-*', duration: '1 day', purpose: 'Holds a place in the queue' },
  ],
  tags: ['*.queue-it.net'],
  evidence: 'https://support.queue-it.com/',
}

export const radwareBotManager: KnownService = {
  id: 'radware-bot-manager',
  name: 'Radware Bot Manager',
  vendor: 'Radware',
  kind: 'essential',
  cookies: [
    { name: '__uzma', duration: '6 months', purpose: 'Tells people from robots' },
    { name: '__uzmb', duration: '6 months', purpose: 'Tells people from robots' },
    { name: '__uzmc', duration: '6 months', purpose: 'Tells people from robots' },
    { name: '__uzmd', duration: '6 months', purpose: 'Tells people from robots' },
    { name: '__uzme', duration: '6 months', purpose: 'Tells people from robots' },
    { name: '__uzmf', duration: '6 months', purpose: 'Tells people from robots' },
    { name: '__ssds', duration: 'session', purpose: 'Tells people from robots' },
    { name: '__ssuzjsr*', duration: 'session', purpose: 'Tells people from robots' },
  ],
  tags: ['*.perfdrive.com', '*.radwarebotmanager.com'],
  evidence: 'https://www.radware.com/products/bot-manager/',
}

export const ravelin: KnownService = {
  id: 'ravelin',
  name: 'Ravelin',
  vendor: 'Ravelin',
  kind: 'essential',
  cookies: [
    { name: 'ravelinDeviceId', duration: '10 years', purpose: 'Tells devices apart to stop fraud' },
    { name: 'ravelinSessionId', duration: 'session', purpose: 'Tells visits apart to stop fraud' },
    {
      name: 'ravelinSessionUUID',
      duration: 'session',
      purpose: 'Tells visits apart to stop fraud',
    },
  ],
  tags: ['*.ravelin.click', 'cdn.ravelin.com', 'cdn.ravelin.net'],
  evidence: 'https://developer.ravelin.com/',
}

export const razorpay: KnownService = {
  id: 'razorpay',
  name: 'Razorpay',
  vendor: 'Razorpay',
  kind: 'essential',
  tags: ['api.razorpay.com', 'cdn.razorpay.com', 'checkout.razorpay.com'],
  evidence: 'https://razorpay.com/docs/payments/payment-gateway/web-integration/',
}

export const reblaze: KnownService = {
  id: 'reblaze',
  name: 'Reblaze',
  vendor: 'Link11',
  kind: 'essential',
  cookies: [
    { name: 'rbzid', duration: '1 day', purpose: 'Tells people from robots' },
    { name: 'rbzsessionid', duration: 'session', purpose: 'Tells people from robots' },
  ],
  evidence: 'https://docs.reblaze.com/',
}

export const recurly: KnownService = {
  id: 'recurly',
  name: 'Recurly',
  vendor: 'Recurly',
  kind: 'essential',
  tags: ['api.recurly.com', 'js.recurly.com'],
  evidence: 'https://docs.recurly.com/',
}

export const riskified: KnownService = {
  id: 'riskified',
  name: 'Riskified',
  vendor: 'Riskified',
  kind: 'essential',
  cookies: [
    { name: 'rskxRunCookie', duration: '1 year', purpose: 'Says when fraud was last checked' },
    { name: 'rCookie', duration: '1 year', purpose: 'Tells devices apart to stop fraud' },
    { name: 'lastRskxRun', duration: '1 year', purpose: 'Says when fraud was last checked' },
  ],
  tags: ['*.riskified.com'],
  evidence: 'https://docs.riskified.com/',
}

export const salesforceCommerceCloud: KnownService = {
  id: 'salesforce-commerce-cloud',
  name: 'Salesforce B2C Commerce',
  vendor: 'Salesforce',
  kind: 'essential',
  cookies: [
    { name: 'dwsid', duration: 'session', purpose: 'Keeps what somebody is about to buy' },
    { name: 'dwsecuretoken_*', duration: 'session', purpose: 'Guards the visit on secure pages' },
    { name: 'dwcustomer_*', duration: '6 months', purpose: 'Remembers who logs in' },
    { name: 'dwpersonalization_*', duration: 'session', purpose: 'Picks the page that fits' },
    { name: 'dw_dnt', duration: 'session', purpose: 'Holds the choice about tracking' },
    {
      name: 'sid',
      host: 'demandware.net',
      duration: 'session',
      purpose: 'Keeps what somebody is about to buy',
    },
    { name: 'cc-nx-g*', duration: '1 month', purpose: 'Keeps somebody logged in' },
    { name: 'cc-nx_*', duration: '3 months', purpose: 'Keeps somebody logged in' },
    { name: 'cc-at*', duration: '30 minutes', purpose: 'Keeps somebody logged in' },
  ],
  evidence: 'https://sfcclearning.com/infocenter/DataProtectionAndPrivacy/LocalDataStorage.php',
}

export const sapGigya: KnownService = {
  id: 'sap-gigya',
  name: 'SAP Customer Data Cloud (Gigya)',
  vendor: 'SAP',
  kind: 'essential',
  cookies: [
    { name: 'glt_*', duration: '1 year', purpose: 'Keeps somebody logged in' },
    { name: 'gltexp_*', duration: 'session', purpose: 'Says when a login ends' },
    { name: 'gig_canary', duration: '1 year', purpose: 'Says which version of the script runs' },
    { name: 'gig_canary_*', duration: '1 year', purpose: 'Says which version of the script runs' },
    { name: 'gig_bootstrap_*', duration: '1 year', purpose: 'Tells visitors apart for logins' },
    {
      name: 'gig_last_ver_*',
      duration: '1 year',
      purpose: 'Says which version of the script runs',
    },
    { name: 'gig_loginToken_*', duration: '1 year', purpose: 'Keeps somebody logged in' },
    { name: 'gig_toggles', duration: 'session', purpose: 'Says which functions are on' },
    { name: 'gig_hasGmid', duration: '1 year', purpose: 'Says that the login is set up' },
    { name: 'gig3pc', duration: '2 days', purpose: 'Tests whether cookies work across sites' },
    { name: 'gig3pctest', duration: 'session', purpose: 'Tests whether cookies work across sites' },
    { name: '_gig_lt', duration: '1 year', purpose: 'Keeps somebody logged in' },
    { name: '_gig_llu', duration: '1 year', purpose: 'Greets who logged in last' },
    { name: '_gig_llp', duration: '1 year', purpose: 'Remembers how somebody logged in last' },
    { name: '_gig_APIProxy_enabled', duration: 'session', purpose: 'Says how requests are sent' },
    { name: 'apiDomain_*', duration: '1 year', purpose: 'Holds where requests go' },
    {
      name: 'gmid',
      host: 'gigya.com',
      duration: '1 year',
      purpose: 'Tells visitors apart for logins',
    },
    {
      name: 'ucid',
      host: 'gigya.com',
      duration: '13 months',
      purpose: 'Tells visitors apart for logins',
    },
    {
      name: 'hasGmid',
      host: 'gigya.com',
      duration: '13 months',
      purpose: 'Says that the login is set up',
    },
  ],
  tags: ['*.gigya-cs.com', '*.gigya.com'],
  evidence: 'https://help.sap.com/docs/SAP_CUSTOMER_DATA_CLOUD',
}

export const seon: KnownService = {
  id: 'seon',
  name: 'SEON',
  vendor: 'SEON',
  kind: 'essential',
  tags: ['cdn.deviceinf.com', 'cdn.seon.io', 'cdn.seondf.com'],
  evidence: 'https://docs.seon.io/',
}

export const shopify: KnownService = {
  id: 'shopify',
  name: 'Shopify',
  vendor: 'Shopify',
  kind: 'essential',
  cookies: [
    {
      name: '_shopify_essential',
      duration: '1 year',
      purpose: 'Holds what the shop needs to work',
    },
    {
      name: '_shopify_essential_*',
      duration: '1 year',
      purpose: 'Holds what the shop needs to work',
    },
    { name: '_secure_session_id', duration: '1 day', purpose: 'Keeps the way through a shop' },
    {
      name: '_secure_account_session_id',
      duration: '30 days',
      purpose: 'Keeps a customer logged in',
    },
    {
      name: '_customer_account_shop_sessions',
      duration: '30 days',
      purpose: 'Keeps a customer logged in',
    },
    { name: 'secure_customer_sig', duration: '1 year', purpose: 'Keeps a customer logged in' },
    { name: 'customer_account_locale', duration: '1 year', purpose: 'Holds the language' },
    { name: 'cart_sig', duration: '2 weeks', purpose: 'Guards the cart against change' },
    { name: 'cart_ts', duration: '2 weeks', purpose: 'Says when the cart was filled' },
    { name: 'cart_ver', duration: '2 weeks', purpose: 'Holds the version of the cart' },
    { name: 'cart_currency', duration: '2 weeks', purpose: 'Holds the currency' },
    { name: 'checkout_token', duration: '1 year', purpose: 'Holds a purchase that is under way' },
    {
      name: 'checkout_session_token*',
      duration: '3 weeks',
      purpose: 'Holds a purchase that is under way',
    },
    {
      name: 'checkout_session_lookup',
      duration: '3 weeks',
      purpose: 'Holds a purchase that is under way',
    },
    { name: 'checkout_queue_token', duration: '1 year', purpose: 'Holds a place in the queue' },
    {
      name: 'checkout_queue_checkout_token',
      duration: '1 year',
      purpose: 'Holds a place in the queue',
    },
    {
      name: 'dynamic_checkout_shown_on_cart',
      duration: '30 minutes',
      purpose: 'Says which buttons to pay were shown',
    },
    {
      name: 'hide_shopify_pay_for_checkout',
      duration: 'session',
      purpose: 'Says that a way to pay is hidden',
    },
    { name: 'shopify_pay', duration: '1 year', purpose: 'Remembers how a customer pays' },
    { name: 'shopify_pay_redirect', duration: '1 year', purpose: 'Remembers how a customer pays' },
    { name: 'keep_alive', duration: '2 weeks', purpose: 'Says that the visitor stayed' },
    { name: 'localization', duration: '1 year', purpose: 'Holds country and language' },
    {
      name: 'locale_bar_accepted',
      duration: 'session',
      purpose: 'Says that the choice of country was closed',
    },
    {
      name: 'locale_bar_dismissed',
      duration: '1 day',
      purpose: 'Says that the choice of country was closed',
    },
    {
      name: 'storefront_digest',
      duration: '2 years',
      purpose: 'Lets visitors in who know the password',
    },
    { name: 'preview_theme', duration: 'session', purpose: 'Shows a shop as it will look' },
    { name: 'master_device_id', duration: '1 year', purpose: 'Tells devices apart to stop fraud' },
    { name: '_shopify_country', duration: 'session', purpose: 'Holds the country' },
    { name: '_shopify_m', duration: '1 year', purpose: 'Holds the choice of privacy' },
    { name: '_shopify_tm', duration: '30 minutes', purpose: 'Holds the choice of privacy' },
    { name: '_shopify_tw', duration: '2 weeks', purpose: 'Holds the choice of privacy' },
    { name: '_storefront_u', duration: '1 minute', purpose: 'Says that the account changes' },
    {
      name: 'profile_preview_token',
      duration: '5 minutes',
      purpose: 'Shows a checkout as it will look',
    },
  ],
  tags: ['*.shopifycs.com', 'pay.shopify.com', 'shop.app/pay'],
  evidence: 'https://www.shopify.com/legal/cookies',
}

export const sift: KnownService = {
  id: 'sift',
  name: 'Sift',
  vendor: 'Sift',
  kind: 'essential',
  cookies: [{ name: '__ssid', duration: '2 years', purpose: 'Tells devices apart to stop fraud' }],
  tags: ['*.siftscience.com', 'cdn.sift.com', 'hexagon-analytics.com'],
  evidence: 'https://developers.sift.com/docs',
}

export const signifyd: KnownService = {
  id: 'signifyd',
  name: 'Signifyd',
  vendor: 'Signifyd',
  kind: 'essential',
  tags: ['*.signifyd.com', 'h64.online-metrix.net'],
  evidence: 'https://docs.signifyd.com/',
}

export const siteSession: KnownService = {
  id: 'site-session',
  name: 'Session of the site itself',
  vendor: 'The site',
  kind: 'essential',
  cookies: [
    { name: 'PHPSESSID', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '__Secure-PHPSESSID', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'JSESSIONID', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '__Host-JSESSIONID', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'ASP.NET_SessionId', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'ASPSESSIONID*', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '.AspNetCore.Session', duration: 'session', purpose: 'Holds the data of this visit' },
    {
      name: '.AspNetCore.Antiforgery.*',
      duration: 'session',
      purpose: 'Guards forms against forged requests',
    },
    { name: '.AspNetCore.Cookies*', duration: 'session', purpose: 'Keeps somebody logged in' },
    { name: '.AspNetCore.Identity.*', duration: '14 days', purpose: 'Keeps somebody logged in' },
    { name: '.AspNetCore.Culture', duration: '1 year', purpose: 'Holds the language' },
    {
      name: '.AspNetCore.Mvc.CookieTempDataProvider',
      duration: 'session',
      purpose: 'Holds a message for the next page',
    },
    { name: '.ASPXAUTH', duration: 'session', purpose: 'Keeps somebody logged in' },
    { name: '.ASPXANONYMOUS', duration: '70 days', purpose: 'Holds the data of this visit' },
    {
      name: '__RequestVerificationToken*',
      duration: 'session',
      purpose: 'Guards forms against forged requests',
    },
    {
      name: '__AntiXsrfToken',
      duration: 'session',
      purpose: 'Guards forms against forged requests',
    },
    { name: 'CFID', duration: '30 years', purpose: 'Holds the data of this visit' },
    { name: 'CFTOKEN', duration: '30 years', purpose: 'Holds the data of this visit' },
    { name: 'cfid', duration: '30 years', purpose: 'Holds the data of this visit' },
    { name: 'cftoken', duration: '30 years', purpose: 'Holds the data of this visit' },
    { name: 'CGISESSID', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'connect.sid', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'express.sid', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'koa.sess', duration: '1 day', purpose: 'Holds the data of this visit' },
    { name: 'koa.sess.sig', duration: '1 day', purpose: 'Guards the session against change' },
    { name: 'koa:sess', duration: '1 day', purpose: 'Holds the data of this visit' },
    { name: 'koa:sess.sig', duration: '1 day', purpose: 'Guards the session against change' },
    { name: 'laravel_session', duration: '2 hours', purpose: 'Holds the data of this visit' },
    { name: 'XSRF-TOKEN', duration: '2 hours', purpose: 'Guards forms against forged requests' },
    { name: 'csrftoken', duration: '1 year', purpose: 'Guards forms against forged requests' },
    { name: '_csrf', duration: 'session', purpose: 'Guards forms against forged requests' },
    {
      name: 'csrf_cookie_name',
      duration: '2 hours',
      purpose: 'Guards forms against forged requests',
    },
    { name: 'csrf-token', duration: 'session', purpose: 'Guards forms against forged requests' },
    { name: '_csrf_token', duration: 'session', purpose: 'Guards forms against forged requests' },
    { name: 'sessionid', duration: '2 weeks', purpose: 'Holds the data of this visit' },
    { name: 'django_language', duration: '1 year', purpose: 'Holds the language' },
    { name: 'ci_session', duration: '2 hours', purpose: 'Holds the data of this visit' },
    { name: 'CAKEPHP', duration: '4 hours', purpose: 'Holds the data of this visit' },
    { name: 'rack.session', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '_rails_session', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'remember_user_token', duration: '2 weeks', purpose: 'Keeps somebody logged in' },
    { name: 'REMEMBERME', duration: '1 year', purpose: 'Keeps somebody logged in' },
    { name: 'remember_web_*', duration: '400 days', purpose: 'Keeps somebody logged in' },
    { name: 'PLAY_SESSION', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'PLAY_FLASH', duration: 'session', purpose: 'Holds a message for the next page' },
    { name: 'PLAY_LANG', duration: 'session', purpose: 'Holds the language' },
    { name: 'flask_session', duration: '31 days', purpose: 'Holds the data of this visit' },
    { name: 'mail_session', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'fe_typo_user', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'be_typo_user', duration: 'session', purpose: 'Keeps an editor logged in' },
    { name: 'CraftSessionId', duration: 'session', purpose: 'Holds the data of this visit' },
    {
      name: 'CRAFT_CSRF_TOKEN',
      duration: 'session',
      purpose: 'Guards forms against forged requests',
    },
    { name: 'NEXT_LOCALE', duration: '1 year', purpose: 'Holds the language' },
    { name: 'i18n_redirected', duration: '1 year', purpose: 'Holds the language' },
    { name: 'OCSESSID', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'PrestaShop-*', duration: '20 days', purpose: 'Keeps what somebody is about to buy' },
    { name: 'Nop.customer', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '.Nop.*', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'wires', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'wires_challenge', duration: '30 days', purpose: 'Guards the session against theft' },
    { name: 'xf_session', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'xf_csrf', duration: 'session', purpose: 'Guards forms against forged requests' },
    { name: 'xf_user', duration: '30 days', purpose: 'Keeps somebody logged in' },
    { name: 'LFR_SESSION_STATE_*', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'COOKIE_SUPPORT', duration: '1 year', purpose: 'Says whether cookies work' },
    { name: 'GUEST_LANGUAGE_ID', duration: '1 year', purpose: 'Holds the language' },
    { name: 'UMB_UCONTEXT', duration: 'session', purpose: 'Keeps an editor logged in' },
    {
      name: 'sucuri_cloudproxy_uuid_*',
      duration: '1 day',
      purpose: 'Says that a challenge was passed',
    },
    { name: 'wfwaf-authcookie-*', duration: '12 hours', purpose: 'Says who may pass the firewall' },
  ],
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Cookies',
}

export const spreedly: KnownService = {
  id: 'spreedly',
  name: 'Spreedly',
  vendor: 'Spreedly',
  kind: 'essential',
  tags: ['core.spreedly.com'],
  evidence: 'https://docs.spreedly.com/',
}

export const square: KnownService = {
  id: 'square',
  name: 'Square Web Payments',
  vendor: 'Block',
  kind: 'essential',
  tags: [
    'js.squareup.com',
    'js.squareupsandbox.com',
    'pci-connect.squareup.com',
    'sandbox.web.squarecdn.com',
    'web.squarecdn.com',
  ],
  evidence: 'https://developer.squareup.com/docs/web-payments/overview',
}

export const squarespace: KnownService = {
  id: 'squarespace',
  name: 'Squarespace',
  vendor: 'Squarespace',
  kind: 'essential',
  cookies: [
    { name: 'SS_SESSION_ID', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'SiteUserInfo', duration: '3 years', purpose: 'Keeps a customer logged in' },
    { name: 'SiteUserSecureAuthToken', duration: '3 years', purpose: 'Keeps a customer logged in' },
    { name: 'hasCart', duration: '2 weeks', purpose: 'Says that the cart holds something' },
    { name: 'CART', duration: '2 weeks', purpose: 'Keeps what somebody is about to buy' },
    { name: 'Commerce-*', duration: '2 weeks', purpose: 'Holds a purchase that is under way' },
    {
      name: 'siteUserCrumb',
      duration: '3 years',
      purpose: 'Guards logins against forged requests',
    },
    { name: 'ss_lastid', duration: '30 days', purpose: 'Guards forms against forged requests' },
  ],
  evidence: 'https://support.squarespace.com/hc/en-us/articles/360001264507',
}

export const stripe: KnownService = {
  id: 'stripe',
  name: 'Stripe',
  vendor: 'Stripe',
  kind: 'essential',
  cookies: [
    { name: '__stripe_mid', duration: '1 year', purpose: 'Tells devices apart to stop fraud' },
    { name: '__stripe_sid', duration: '30 minutes', purpose: 'Tells visits apart to stop fraud' },
    {
      name: 'm',
      host: 'm.stripe.com',
      duration: '2 years',
      purpose: 'Tells devices apart to stop fraud',
    },
    {
      name: 'cid',
      host: 'stripe.com',
      duration: '3 months',
      purpose: 'Tells devices apart to stop fraud',
    },
  ],
  tags: [
    'api.stripe.com',
    'b.stripecdn.com',
    'buy.stripe.com',
    'checkout.stripe.com',
    'connect-js.stripe.com',
    'crypto-js.stripe.com',
    'hooks.stripe.com',
    'js.stripe.com',
    'link.stripe.com',
    'm.stripe.com',
    'm.stripe.network',
    'pay.stripe.com',
    'q.stripe.com',
    'r.stripe.com',
  ],
  evidence: 'https://stripe.com/cookies-policy/legal',
}

export const supabase: KnownService = {
  id: 'supabase',
  name: 'Supabase Auth',
  vendor: 'Supabase',
  kind: 'essential',
  cookies: [
    { name: 'sb-*-auth-token*', duration: '400 days', purpose: 'Keeps somebody logged in' },
    { name: 'sb-access-token', duration: '400 days', purpose: 'Keeps somebody logged in' },
    { name: 'sb-refresh-token', duration: '400 days', purpose: 'Renews a login' },
  ],
  evidence: 'https://supabase.com/docs/guides/auth/server-side/advanced-guide',
}

export const threatmetrix: KnownService = {
  id: 'threatmetrix',
  name: 'ThreatMetrix',
  vendor: 'LexisNexis',
  kind: 'essential',
  cookies: [
    {
      name: 'thx_guid',
      host: 'online-metrix.net',
      duration: '5 years',
      purpose: 'Tells devices apart to stop fraud',
    },
  ],
  tags: ['*.online-metrix.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const wix: KnownService = {
  id: 'wix',
  name: 'Wix',
  vendor: 'Wix',
  kind: 'essential',
  cookies: [
    { name: 'svSession', duration: '1 year', purpose: 'Keeps a member logged in' },
    { name: 'SSR-caching', duration: '1 minute', purpose: 'Says how the page was made' },
    { name: 'smSession', duration: '2 weeks', purpose: 'Keeps a member logged in' },
    { name: 'bSession', duration: '30 minutes', purpose: 'Measures whether the site works' },
    { name: 'wixLanguage', duration: '1 year', purpose: 'Holds the language' },
    {
      name: 'client-session-bind',
      duration: 'session',
      purpose: 'Guards forms against forged requests',
    },
    {
      name: 'server-session-bind',
      duration: 'session',
      purpose: 'Guards forms against forged requests',
    },
    { name: 'ssr-caching', duration: '1 minute', purpose: 'Says how the page was made' },
    { name: '_wixAB3*', duration: '6 months', purpose: 'Picks the version of a page' },
  ],
  evidence: 'https://support.wix.com/en/article/cookies-and-your-wix-site',
}

export const woocommerce: KnownService = {
  id: 'woocommerce',
  name: 'WooCommerce',
  vendor: 'Automattic',
  kind: 'essential',
  cookies: [
    { name: 'woocommerce_cart_hash', duration: 'session', purpose: 'Says when the cart changes' },
    {
      name: 'woocommerce_items_in_cart',
      duration: 'session',
      purpose: 'Says when the cart changes',
    },
    {
      name: 'wp_woocommerce_session_*',
      duration: '2 days',
      purpose: 'Keeps what somebody is about to buy',
    },
    {
      name: 'woocommerce_recently_viewed',
      duration: 'session',
      purpose: 'Holds goods that were seen',
    },
    { name: 'store_notice*', duration: 'session', purpose: 'Says that a notice was closed' },
    {
      name: 'woocommerce_snooze_suggestions__*',
      duration: '2 days',
      purpose: 'Says that advice was put off',
    },
    {
      name: 'woocommerce_dismissed_suggestions__*',
      duration: '1 month',
      purpose: 'Says that advice was closed',
    },
  ],
  evidence: 'https://woocommerce.com/document/woocommerce-cookies/',
}

export const wordpress: KnownService = {
  id: 'wordpress',
  name: 'WordPress',
  vendor: 'WordPress Foundation',
  kind: 'essential',
  cookies: [
    { name: 'wordpress_logged_in_*', duration: '14 days', purpose: 'Keeps somebody logged in' },
    { name: 'wordpress_sec_*', duration: '14 days', purpose: 'Keeps somebody logged in' },
    { name: 'wordpress_test_cookie', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: 'wordpress_no_cache', duration: 'session', purpose: 'Asks for a fresh page' },
    { name: 'wp-settings-*', duration: '1 year', purpose: 'Holds how the office is set' },
    { name: 'wp-settings-time-*', duration: '1 year', purpose: 'Says when the office was set' },
    {
      name: 'wp-postpass_*',
      duration: '10 days',
      purpose: 'Lets readers in who know the password',
    },
    { name: 'wp_lang', duration: 'session', purpose: 'Holds the language' },
    { name: 'comment_author_*', duration: '347 days', purpose: 'Remembers who comments' },
    { name: 'comment_author_email_*', duration: '347 days', purpose: 'Remembers who comments' },
    { name: 'comment_author_url_*', duration: '347 days', purpose: 'Remembers who comments' },
    { name: 'wp-wpml_current_language', duration: '1 day', purpose: 'Holds the language' },
    { name: 'pll_language', duration: '1 year', purpose: 'Holds the language' },
    { name: 'wp-saving-post', duration: '1 day', purpose: 'Says that a post is being saved' },
  ],
  evidence: 'https://developer.wordpress.org/advanced-administration/wordpress/cookies/',
}

export const worldpay: KnownService = {
  id: 'worldpay',
  name: 'Worldpay',
  vendor: 'Global Payments',
  kind: 'essential',
  tags: ['*.cardinalcommerce.com', '*.worldpay.com'],
  evidence: 'https://docs.worldpay.com/',
}
