;; Tail calls through a table, of an import, and with more arguments than the caller has.
(module
  (import "host" "add" (func $add (param i32 i32) (result i32)))
  (type $binary (func (param i32 i32) (result i32)))
  (table funcref (elem $add $subtract))
  (func $subtract (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1)))
  (func (export "import") (param i32 i32) (result i32) (return_call $add (local.get 1) (local.get 0)))
  (func (export "indirect") (param i32 i32 i32) (result i32)
    (return_call_indirect (type $binary) (local.get 1) (local.get 2) (local.get 0)))
  (func (export "more") (param i32) (result i32) (return_call $subtract (local.get 0) (i32.const 1))))

;; run: import(3, 4) = 7
;; run: indirect(0, 7, 5) = 12
;; run: indirect(1, 7, 5) = 2
;; run: indirect(2, 7, 5) traps "undefined element"
;; run: more(7) = 6

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `subtract`: (i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = isub v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     sub32 acc, s0, s1
;;     ret acc
;;
;; function `import`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;         sig0 = (i32, i32) -> i32 tail
;;         fn0 = colocated u0:0 sig0
;;     block0(v0: i32, v1: i32):
;;         return_call fn0(v1, v0)
;;     }
;;   bytecode, 2 slots
;;     return_call_import #0, [s1 s0]
;;
;; function `indirect`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32, i32) -> i32 tail {
;;         sig0 = (i32, i32, i32) -> i32 tail
;;         fn0 = colocated u268435456:0 sig0
;;     block0(v0: i32, v1: i32, v2: i32):
;;         return_call fn0(v0, v1, v2)
;;     }
;;   bytecode, 3 slots
;;     return_call_indirect s0, #0, #0, [s1 s2]
;;
;; function `more`: (i32) -> (i32)
;;   clif
;;     function u0:4(i32) -> i32 tail {
;;         sig0 = (i32, i32) -> i32 tail
;;         fn0 = colocated u0:1 sig0
;;     block0(v0: i32):
;;         v1 = iconst.i32 1
;;         return_call fn0(v0, v1)  ; v1 = 1
;;     }
;;   bytecode, 2 slots
;;     mov s1, #8:1
;;     return_call @`subtract`, [s0 s1]
