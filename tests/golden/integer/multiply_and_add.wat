;; A product or a shifted value that only an addition uses is part of the addition: mul_add, add_shl. When something else uses
;; it too, it is computed on its own. A constant addend stays an immediate of the addition.
(module
  (func (export "mul_add") (param i32 i32 i32) (result i32)
    (i32.add (local.get 0) (i32.mul (local.get 1) (local.get 2))))
  (func (export "add_shl") (param i64 i64) (result i64)
    (i64.add (i64.shl (local.get 1) (i64.const 4)) (local.get 0)))
  (func (export "used_twice") (param i32 i32) (result i32) (local $product i32)
    (local.set $product (i32.mul (local.get 0) (local.get 1)))
    (i32.xor (i32.add (local.get $product) (local.get 0)) (local.get $product)))
  (func (export "constant") (param i32 i32) (result i32)
    (i32.add (i32.mul (local.get 0) (local.get 1)) (i32.const 7))))

;; run: mul_add(1, 10, 20) = 201
;; run: add_shl(5, 3) = 53
;; run: used_twice(6, 7) = 26
;; run: constant(5, 6) = 37

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `mul_add`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = imul v1, v2
;;         v4 = iadd v0, v3
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     mul_add32 acc, s1, s2, s0
;;     ret acc
;;
;; function `add_shl`: (i64, i64) -> (i64)
;;   clif
;;     function u0:1(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iconst.i64 4
;;         v3 = ishl v1, v2  ; v2 = 4
;;         v4 = iadd v3, v0
;;         return v4
;;     }
;;   bytecode, 3 slots
;;     add_shl64 acc, s0, s1, #4
;;     ret acc
;;
;; function `used_twice`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v3 = imul v0, v1
;;         v4 = iadd v3, v0
;;         v5 = bxor v4, v3
;;         return v5
;;     }
;;   bytecode, 5 slots
;;     mul32 s4, s0, s1
;;     add32 acc, acc, s0
;;     xor32 acc, acc, s4
;;     ret acc
;;
;; function `constant`: (i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = imul v0, v1
;;         v3 = iconst.i32 7
;;         v4 = iadd v2, v3  ; v3 = 7
;;         return v4
;;     }
;;   bytecode, 3 slots
;;     mul_add32 acc, s0, s1, #7
;;     ret acc
